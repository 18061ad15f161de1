import { rowOfJson } from './json-lines';
import { brokenRow, LONGEST_ROW, type FileRow, type FileRows } from './row';
import { linesIn, type FilePiece } from './text';

/** What decides where an object begins and ends; a backslash takes what follows it along. */
const MARKS = /\\(?:.|$)|["{}]/gs;

/** Rows of a file that holds a list of JSON objects, on however many lines; the list may stand in an object. */
export async function* arrayRows(pieces: AsyncIterable<FilePiece>): AsyncGenerator<FileRows> {
  const cutter = createCutter();
  let bytesRead = 0;
  for await (const piece of pieces) {
    ({ bytesRead } = piece);
    yield { rows: cutter.cut(piece.text), bytesRead };
  }
  yield { rows: cutter.rest(), bytesRead };
}

/** Cuts the objects out of a list that comes in pieces. */
function createCutter() {
  /** How deep what surrounds the objects is; not known before the first mark. */
  let floor: number | null = null;
  let depth = 0;
  let isQuoted = false;
  let line = 1;
  let hasObjects = false;
  /** The object that has begun: its text so far, empty once it is too long, and its first line. */
  let open: { text: string; line: number; isTooLong: boolean } | null = null;
  /** A backslash at the end of a piece waits for what it takes along. */
  let waiting = '';

  function hold(text: string): void {
    if (open && !open.isTooLong) open.text += text;
    if (!open || open.text.length <= LONGEST_ROW) return;
    open.text = '';
    open.isTooLong = true;
  }

  function close(): FileRow[] {
    const ended = open;
    open = null;
    if (!ended) return [];
    return ended.isTooLong ? [brokenRow(ended.line, 'long')] : rowOfJson(ended.text, ended.line);
  }

  return {
    /** The rows that end in a piece. */
    cut(piece: string): FileRow[] {
      const text = waiting + piece;
      const rows: FileRow[] = [];
      let at = 0;
      waiting = '';
      floor ??= /^[\s\uFEFF]*\{/.test(text) ? 1 : 0;
      for (const { 0: mark, index } of text.matchAll(MARKS)) {
        if (mark === '\\') waiting = mark;
        if (mark === '"') isQuoted = !isQuoted;
        if (isQuoted || (mark !== '{' && mark !== '}')) continue;
        if (mark === '{' && depth === floor) {
          line += linesIn(text.slice(at, index));
          at = index;
          open = { text: '', line, isTooLong: false };
          hasObjects = true;
        }
        depth += mark === '{' ? 1 : -1;
        if (mark === '}' && depth === floor) {
          const end = index + 1;
          hold(text.slice(at, end));
          rows.push(...close());
          line += linesIn(text.slice(at, end));
          at = end;
        }
      }
      const end = text.length - waiting.length;
      hold(text.slice(at, end));
      line += linesIn(text.slice(at, end));
      return rows;
    },
    /** An object that never ended is a broken row, and so is a list without any. */
    rest: (): FileRow[] => (open || !hasObjects ? [brokenRow(open?.line ?? 1, 'json')] : []),
  };
}
