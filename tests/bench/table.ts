/** Measured figures, as the terminal and the README show them. */
export interface Table {
  title: string;
  /** How it was measured. */
  about: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A table in Markdown; figures stand on the right, words on the left. */
export function toMarkdown({ title, about, head, rows }: Table): string {
  const lines = [
    head,
    head.map((_, column) => (rows.every((cells) => isFigure(cells[column])) ? '---:' : '---')),
    ...rows,
  ];
  return [`### ${title}`, '', about, '', ...lines.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

function isFigure(cell = ''): boolean {
  return cell === '' || /^[≤\d]/.test(cell);
}
