type Cells = Readonly<Record<string, unknown>>;

/** The columns of some rows: what is nested in JSON is named by its path, `assignee.name`. */
export function columnsOf(rows: readonly Cells[]): string[] {
  return [
    ...new Set(rows.flatMap((cells) => Object.entries(cells).flatMap(([name, cell]) => namesIn(name, cell)))),
  ];
}

/** The text in a column of a row; empty when there is none. */
export function textIn(cells: Cells, column: string | undefined): string {
  if (column === undefined) return '';
  const cell = column in cells ? cells[column] : nested(cells, column);
  return typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? `${cell}` : '';
}

function namesIn(name: string, cell: unknown): string[] {
  if (!isObject(cell)) return [name];
  return Object.keys(cell).map((key) => `${name}.${key}`);
}

function nested(cells: Cells, column: string): unknown {
  const [name = '', ...path] = column.split('.');
  const cell = cells[name];
  return isObject(cell) ? cell[path.join('.')] : undefined;
}

/** Whether a value is an object with fields. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
