import Papa from 'papaparse';
import { brokenRow, LONGEST_ROW, type RowFault, type FileRow, type FileRows } from './row';
import { linesIn, NO_LETTER, type FilePiece } from './text';

/** Rows of a table with named columns. A row that can't be read costs only itself: reading goes on at the next line. */
export async function* csvRows(pieces: AsyncIterable<FilePiece>): AsyncGenerator<FileRows> {
  let rest = '';
  let table: Table | null = null;
  let last: FilePiece = { text: '', bytesRead: 0 };
  for await (const piece of pieces) {
    rest += piece.text;
    last = piece;
    table ??= rest.includes('\n') ? createTable(delimiterOf(rest)) : null;
    if (!table) continue;
    const { rows, left } = table.read(rest, false);
    rest = left;
    yield { rows, bytesRead: piece.bytesRead };
  }
  const { rows } = (table ?? createTable(delimiterOf(rest))).read(rest, true);
  yield { rows, bytesRead: last.bytesRead };
}

function delimiterOf(text: string): string {
  return Papa.parse(text, { preview: 20 }).meta.delimiter;
}

/** What the parser says of one row. */
interface Step {
  data: readonly (readonly string[])[];
  errors: readonly unknown[];
  /** `cursor`: where the row ends in the text. */
  meta: { cursor: number };
}

/**
 * A quotation mark that never closes is looked for to the end of the text. After so many of them the table is read
 * line by line, so that a broken file costs no more than its size; a cell of several lines is then broken too.
 */
const MOST_UNCLOSED = 50;

type Table = ReturnType<typeof createTable>;

function createTable(delimiter: string) {
  let columns: readonly string[] | null = null;
  let line = 1;
  let unclosed = 0;

  /** Reads from a place in the text to the first row that can't be read, or the end. */
  function readFrom(
    text: string,
    from: number,
    isLast: boolean,
    taken: FileRow[],
  ): { at: number; failed: boolean } {
    let at = from;
    let failed = false;
    const parser: Papa.Parser = new Papa.Parser({
      delimiter,
      newline: '\n',
      step({ data: [cells = []], errors, meta }: Step) {
        if (errors.length) {
          failed = true;
          parser.abort();
          return;
        }
        take(cells, taken);
        line += linesIn(text.slice(at, from + meta.cursor));
        at = from + meta.cursor;
      },
    });
    parser.parse(text.slice(from), 0, !isLast);
    return { at, failed };
  }

  function take(cells: readonly string[], taken: FileRow[]): void {
    if (cells.length === 1 && !cells[0]?.trim()) return;
    if (columns) taken.push(rowOf(cells, columns, line));
    else columns = named(cells);
  }

  return {
    /** Takes the rows of a text; `left` belongs to a row that does not end in it. */
    read(text: string, isLast: boolean): { rows: FileRow[]; left: string } {
      const rows: FileRow[] = [];
      let at = 0;
      for (;;) {
        const lineEnd = unclosed < MOST_UNCLOSED ? 0 : text.indexOf('\n', at) + 1;
        const step = readFrom(text.slice(0, lineEnd || text.length), at, isLast || lineEnd > 0, rows);
        at = step.at;
        if (step.failed) unclosed += 1;
        else if (lineEnd > 0) continue;
        const isTooLong = text.length - at > LONGEST_ROW;
        if (!step.failed && !isTooLong) return { rows, left: isLast ? '' : text.slice(at) };
        rows.push(brokenRow(line, step.failed ? 'quotes' : 'long'));
        const next = text.indexOf('\n', at) + 1;
        if (!next) return { rows, left: '' };
        at = next;
        line += 1;
      }
    },
  };
}

/** Names for columns: those of the first row, made different where two are alike. */
function named(cells: readonly string[]): string[] {
  const names: string[] = [];
  cells.forEach((cell, at) => {
    const name = cell.replace(/^\uFEFF/, '').trim() || `${at + 1}`;
    names.push(names.includes(name) ? `${name} (${at + 1})` : name);
  });
  return names;
}

function rowOf(cells: readonly string[], columns: readonly string[], line: number): FileRow {
  const broken = faultOf(cells, columns);
  if (broken) return brokenRow(line, broken);
  return { line, cells: Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) };
}

function faultOf(cells: readonly string[], columns: readonly string[]): RowFault | null {
  if (cells.length < columns.length) return 'fewer';
  // Spreadsheets leave delimiters behind a row; only a cell with something in it is one too many.
  if (cells.slice(columns.length).some((cell) => cell.trim())) return 'more';
  return cells.some((cell) => cell.includes(NO_LETTER)) ? 'letters' : null;
}
