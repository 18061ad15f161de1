/** How a file's letters are written. */
export const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Stands where bytes were no letter of the encoding. */
export const NO_LETTER = '\uFFFD';

/** What is looked at to tell the encoding, in bytes. */
const SAMPLE = 256 * 1024;

/** The encoding that a file says or shows; what is not UTF-8 is most likely what older desktops write. */
export async function encodingOf(file: Blob): Promise<Encoding> {
  const bytes = new Uint8Array(await file.slice(0, SAMPLE).arrayBuffer());
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // A letter that the sample cuts in two is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** A piece of a file's text. */
export interface FilePiece {
  text: string;
  /** How far the file has been read with it, in bytes. */
  bytesRead: number;
}

/** A file's text piece by piece, every line ended by `\n` whoever wrote it. Only one piece is held at a time. */
export async function* piecesOf(file: Blob, encoding: Encoding): AsyncGenerator<FilePiece> {
  const decoder = new TextDecoder(encoding);
  const reader = file.stream().getReader();
  let bytesRead = 0;
  let held = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      bytesRead += value?.length ?? 0;
      const text = held + (value ? decoder.decode(value, { stream: true }) : decoder.decode());
      // The second half of a line's end may be in the next piece.
      held = !done && text.endsWith('\r') ? '\r' : '';
      yield { text: text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n'), bytesRead };
      if (done) return;
    }
  } finally {
    await reader.cancel();
  }
}

/** Counts the lines that end in a text. */
export function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
