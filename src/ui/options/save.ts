/** Hands a text to the person as a file. */
export function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox begins the download only after this task.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
