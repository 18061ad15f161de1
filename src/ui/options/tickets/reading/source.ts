import { columnsOf, textIn } from './cells';
import { guessMapping, originOf, type Mapping } from './columns';
import { repliesIn, ticketsOrigin } from './conversation';
import { csvRows } from './csv';
import { arrayRows } from './json-array';
import { jsonRows } from './json-lines';
import { ownWords } from './own-words';
import type { BrokenRow, CaseBatch, PastCase } from './past-case';
import type { Row, Rows } from './row';
import { createTableReader } from './table';
import { encodingOf, piecesOf, type Encoding, type Piece } from './text';

/** How a file is written. */
export type Format = 'csv' | 'jsonl' | 'json' | 'mbox';

/** What a file shows at a first look. */
export interface FirstLook {
  format: Format;
  encoding: Encoding;
  /** The helpdesk that it comes from, where that can be told. */
  origin: 'zendesk' | 'freshdesk' | 'gmail' | undefined;
  /** Whether the lead has to say what the columns hold; else the file says it by itself. */
  isTable: boolean;
  columns: readonly string[];
  guess: Partial<Mapping>;
  /** The texts of the first rows by their columns, for a preview, and those rows that can't be read. */
  rows: readonly Readonly<Record<string, string>>[];
  broken: readonly BrokenRow[];
}

/** What to read, and how. */
export interface Order {
  file: File;
  encoding: Encoding;
  /** Without it the file says by itself what is what. */
  mapping: Mapping | null;
  ownAddresses: readonly string[];
}

/** Rows that are looked at to tell what a file is, and how many of them are shown. */
const LOOKED_AT = 200;
const SHOWN = 5;

/** Looks at the beginning of a file. */
export async function lookAt(file: File, asked?: Encoding): Promise<FirstLook> {
  const format = await formatOf(file);
  if (format === 'mbox') return aMailbox;
  const encoding = asked ?? (await encodingOf(file));
  const first: Row[] = [];
  for await (const { rows } of rowsOf(piecesOf(file, encoding), format)) {
    first.push(...rows);
    if (first.length >= LOOKED_AT) break;
  }
  const whole = first.filter(({ broken }) => !broken).map(({ cells }) => cells);
  const columns = columnsOf(whole.slice(0, LOOKED_AT));
  const tickets = format === 'csv' ? undefined : ticketsOrigin(first);
  return {
    format,
    encoding,
    origin: tickets ?? originOf(columns),
    isTable: !tickets,
    columns,
    guess: guessMapping(columns),
    rows: whole.slice(0, SHOWN).map((cells) => shownOf(cells, columns)),
    broken: first.flatMap(({ line, broken }) => (broken ? [{ line, reason: broken }] : [])),
  };
}

function shownOf(cells: Row['cells'], columns: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.map((column) => [column, ownWords(textIn(cells, column))]));
}

/** Mails say by themselves who wrote what to whom, and how their letters are written. */
const aMailbox: FirstLook = {
  format: 'mbox',
  encoding: 'utf-8',
  origin: 'gmail',
  isTable: false,
  columns: [],
  guess: {},
  rows: [],
  broken: [],
};

/** Reads a file from its beginning to its end, piece by piece, as fast as it is asked for. */
export async function* casesIn({ file, encoding, mapping, ownAddresses }: Order): AsyncGenerator<CaseBatch> {
  const pieces = piecesOf(file, encoding);
  const format = await formatOf(file);
  if (format !== 'mbox') return yield* casesOfRows(rowsOf(pieces, format), mapping);
  // Only an mbox needs the reader of mails, which is larger than all the rest.
  const { mboxCases } = await import('./mbox');
  return yield* mboxCases(pieces, ownAddresses);
}

async function* casesOfRows(read: AsyncIterable<Rows>, mapping: Mapping | null): AsyncGenerator<CaseBatch> {
  const repliesOf = mapping ? createTableReader(mapping) : repliesIn;
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

function rowsOf(pieces: AsyncIterable<Piece>, format: Exclude<Format, 'mbox'>): AsyncGenerator<Rows> {
  if (format === 'csv') return csvRows(pieces);
  return format === 'jsonl' ? jsonRows(pieces) : arrayRows(pieces);
}

/** How a file begins that holds one list of objects, as Freshdesk exports it and Zendesk's API gives it. */
const LIST = /^[\s\uFEFF]*(?:\{\s*"tickets"\s*:\s*)?\[/;

async function formatOf(file: File): Promise<Format> {
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
