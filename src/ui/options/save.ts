/** Hands a text, or something else, to the person as a file. */
export function save(name: string, content: string | Blob): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: 'text/plain' }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox begins the download only after this task.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
