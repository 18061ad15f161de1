import { brokenRow, LONGEST_ROW, type FileRow, type FileRows } from './row';
import { NO_LETTER, type FilePiece } from './text';

/** Rows of a file that holds one JSON object on each line. */
export async function* jsonRows(pieces: AsyncIterable<FilePiece>): AsyncGenerator<FileRows> {
  let rest = '';
  let line = 1;
  let isSkipping = false;
  let bytesRead = 0;
  for await (const piece of pieces) {
    ({ bytesRead } = piece);
    const lines = (rest + piece.text).split('\n');
    rest = lines.pop() ?? '';
    const rows: FileRow[] = [];
    for (const text of lines) {
      if (!isSkipping) rows.push(...rowOfJson(text, line));
      isSkipping = false;
      line += 1;
    }
    if (rest.length > LONGEST_ROW) {
      if (!isSkipping) rows.push(brokenRow(line, 'long'));
      isSkipping = true;
      rest = '';
    }
    yield { rows, bytesRead };
  }
  yield { rows: isSkipping ? [] : rowOfJson(rest, line), bytesRead };
}

/** The row that a JSON object makes; none of an empty text. */
export function rowOfJson(text: string, line: number): FileRow[] {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (!trimmed) return [];
  if (trimmed.includes(NO_LETTER)) return [brokenRow(line, 'letters')];
  const cells = parse(trimmed);
  if (cells === undefined) return [brokenRow(line, 'json')];
  if (typeof cells !== 'object' || cells === null || Array.isArray(cells)) return [brokenRow(line, 'object')];
  return [{ line, cells: { ...cells } }];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
