import type { Mapping } from './columns';
import { repliesIn } from './conversation';
import { csvRows } from './csv';
import { arrayRows } from './json-array';
import { jsonRows } from './json-lines';
import type { BrokenRow, CaseBatch, PastCase } from './past-case';
import type { FileRow, FileRows } from './row';
import { createTableReader } from './table';
import { piecesOf, type Encoding, type FilePiece } from './text';

/** How a file is written. */
export type Format = RowFormat | 'mbox';

/** The ways to write rows. */
type RowFormat = 'csv' | 'jsonl' | 'json';

/** What to read, and how. */
export interface Order {
  file: File;
  encoding: Encoding;
  /** Without it the file says by itself what is what. */
  mapping: Mapping | null;
  ownAddresses: readonly string[];
}

/** Reads a file from its beginning to its end, piece by piece, as fast as it is asked for. */
export async function* casesIn({ file, encoding, mapping, ownAddresses }: Order): AsyncGenerator<CaseBatch> {
  const pieces = piecesOf(file, encoding);
  const format = await formatOf(file);
  if (format !== 'mbox') {
    const repliesOf = mapping
      ? createTableReader(mapping, await firstRows(file, encoding, format))
      : repliesIn;
    return yield* casesOfRows(rowsOf(pieces, format), repliesOf);
  }
  // Only an mbox needs the reader of mails, which is larger than all the rest.
  const { mboxCases } = await import('./mbox');
  return yield* mboxCases(pieces, ownAddresses);
}

async function* casesOfRows(
  read: AsyncIterable<FileRows>,
  repliesOf: (row: FileRow) => PastCase[] | null,
): AsyncGenerator<CaseBatch> {
  for await (const { rows, bytesRead } of read) {
    const cases: PastCase[] = [];
    const broken: BrokenRow[] = [];
    for (const row of rows) {
      const found = row.broken ? null : repliesOf(row);
      if (found) cases.push(...found);
      else broken.push({ line: row.line, reason: row.broken ?? 'noReply' });
    }
    yield { cases, broken, bytesRead };
  }
}

/** Rows that are looked at to tell what a file is. */
export const LOOKED_AT = 200;

/** The first rows of a file that is no mailbox, with those that can't be read: at least `LOOKED_AT`, where it has so many. */
export async function firstRows(file: File, encoding: Encoding, format: RowFormat): Promise<FileRow[]> {
  const first: FileRow[] = [];
  for await (const { rows } of rowsOf(piecesOf(file, encoding), format)) {
    first.push(...rows);
    if (first.length >= LOOKED_AT) break;
  }
  return first;
}

function rowsOf(pieces: AsyncIterable<FilePiece>, format: RowFormat): AsyncGenerator<FileRows> {
  if (format === 'csv') return csvRows(pieces);
  return format === 'jsonl' ? jsonRows(pieces) : arrayRows(pieces);
}

/** How a file begins that holds one list of objects, as Freshdesk exports it and Zendesk's API gives it. */
const LIST = /^[\s\uFEFF]*(?:\{\s*"tickets"\s*:\s*)?\[/;

/** How a file is written, by its name and its beginning. */
export async function formatOf(file: File): Promise<Format> {
  if (/\.mbox$/i.test(file.name)) return 'mbox';
  const beginning = await file.slice(0, 4096).text();
  if (LIST.test(beginning)) return 'json';
  if (/\.(?:jsonl|ndjson|json)$/i.test(file.name)) return 'jsonl';
  return /^\uFEFF?\s*\{/.test(beginning) ? 'jsonl' : 'csv';
}

/** The same, in batches that hold few cases: so much is under way at a time, and can be paused or thrown away. */
export async function* batchesIn(order: Order, size: number): AsyncGenerator<CaseBatch> {
  for await (const { cases, broken, bytesRead } of casesIn(order)) {
    yield { cases: cases.slice(0, size), broken, bytesRead };
    for (let at = size; at < cases.length; at += size)
      yield { cases: cases.slice(at, at + size), broken: [], bytesRead };
  }
}
