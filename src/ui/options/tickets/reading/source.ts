import { columnsOf } from './cells';
import { guessMapping, originOf, type Mapping } from './columns';
import { repliesIn, ticketsOrigin } from './conversation';
import { csvRows } from './csv';
import { arrayRows } from './json-array';
import { jsonRows } from './json-lines';
import type { BrokenRow, PastCase } from './past-case';
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
  /** The first rows, for a preview, and those among them that can't be read. */
  rows: readonly Row['cells'][];
  broken: readonly BrokenRow[];
}

/** What to read, and how. */
export interface Order {
  file: File;
  encoding: Encoding;
  /** Without it the file says by itself what is what. */
  mapping: Mapping | null;
  ownAddresses: readonly string[];
  /** Whether its replies were given in chats. */
  isChat: boolean;
}

/** Cases that were read together, and rows that were skipped. */
export interface CaseBatch {
  cases: readonly PastCase[];
  broken: readonly BrokenRow[];
  bytesRead: number;
}

/** Rows that the preview is made of; among them are enough for a mail that was sent, too. */
const LOOKED_AT = 200;
const SHOWN = 5;

/** Looks at the beginning of a file. */
export async function lookAt(
  order: Pick<Order, 'file' | 'ownAddresses'>,
  asked?: Encoding,
): Promise<FirstLook> {
  const format = formatOf(order.file.name, await order.file.slice(0, 4096).text());
  const encoding = asked ?? (format === 'mbox' ? 'utf-8' : await encodingOf(order.file));
  const first: Row[] = [];
  for await (const { rows } of rowsOf({ ...order, encoding })) {
    first.push(...rows);
    if (first.length >= LOOKED_AT) break;
  }
  const whole = first.filter(({ broken }) => !broken).map(({ cells }) => cells);
  const columns = columnsOf(whole.slice(0, LOOKED_AT));
  const tickets = format === 'jsonl' || format === 'json' ? ticketsOrigin(first) : undefined;
  return {
    format,
    encoding,
    origin: format === 'mbox' ? 'gmail' : (tickets ?? originOf(columns)),
    isTable: format !== 'mbox' && !tickets,
    columns,
    guess: guessMapping(columns),
    rows: whole.slice(0, SHOWN),
    broken: first.flatMap(({ line, broken }) => (broken ? [{ line, reason: broken }] : [])),
  };
}

/** Reads a file from its beginning to its end, piece by piece, as fast as it is asked for. */
export async function* casesIn(order: Order): AsyncGenerator<CaseBatch> {
  const toCases = readerFor(order);
  for await (const { rows, bytesRead } of rowsOf(order)) {
    const cases: PastCase[] = [];
    const broken: BrokenRow[] = [];
    for (const row of rows) {
      const found = row.broken ? null : toCases(row);
      if (found) cases.push(...(order.isChat ? found.map(chatted) : found));
      else broken.push({ line: row.line, reason: row.broken ?? 'noReply' });
    }
    yield { cases, broken, bytesRead };
  }
}

function chatted(past: PastCase): PastCase {
  return { ...past, kase: { ...past.kase, channel: 'chat' } };
}

function readerFor({ file, mapping }: Order): (row: Row) => readonly PastCase[] | null {
  const isMail = isMbox(file.name);
  if (!mapping && !isMail) return repliesIn;
  const read = createTableReader(mapping ?? mailMapping);
  return (row) => {
    const found = read(row);
    return found && [found];
  };
}

/** The cells that `mboxRows` makes. */
const mailMapping: Mapping = { customer: 'customer', reply: 'reply', agent: 'agent', date: 'date' };

async function* rowsOf({
  file,
  encoding,
  ownAddresses,
}: Pick<Order, 'file' | 'encoding' | 'ownAddresses'>): AsyncGenerator<Rows> {
  const pieces: AsyncIterable<Piece> = piecesOf(file, encoding);
  const format = formatOf(file.name, await file.slice(0, 4096).text());
  if (format === 'csv') return yield* csvRows(pieces);
  if (format === 'jsonl') return yield* jsonRows(pieces);
  if (format === 'json') return yield* arrayRows(pieces);
  // Only an mbox needs the reader of mails, which is larger than all the rest.
  const { mboxRows } = await import('./mbox');
  return yield* mboxRows(pieces, ownAddresses);
}

function isMbox(name: string): boolean {
  return /\.mbox$/i.test(name);
}

/** How a file begins that holds one list of objects, as Freshdesk exports it and Zendesk's API gives it. */
const LIST = /^[\s\uFEFF]*(?:\{\s*"tickets"\s*:\s*)?\[/;

function formatOf(name: string, beginning: string): Format {
  if (isMbox(name)) return 'mbox';
  if (LIST.test(beginning)) return 'json';
  if (/\.(?:jsonl|ndjson|json)$/i.test(name)) return 'jsonl';
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
