import { columnsOf, textIn } from './cells';
import { guessMapping, originOf, type Mapping } from './columns';
import { repliesIn, ticketsOrigin } from './conversation';
import { ownWords } from './own-words';
import type { BrokenRow, PastCase } from './past-case';
import type { FileRow } from './row';
import { casesIn, firstRows, formatOf, LOOKED_AT, type Format } from './source';
import { encodingOf, type Encoding } from './text';

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
  /** For a preview the first rows, or replies, with their texts by `columns`; and the rows that can't be read. */
  rows: readonly Readonly<Record<string, string>>[];
  broken: readonly BrokenRow[];
}

type Seen = Pick<FirstLook, 'columns' | 'guess' | 'rows'>;

/** How many rows or replies are shown. */
const SHOWN = 5;

/** So much of a mailbox is looked at, in bytes: pictures make mails long. */
const BEGINNING = 4 * 1024 * 1024;

/** Looks at the beginning of a file. Of mails, `ownAddresses` tell which were sent. */
export async function lookAt(
  file: File,
  ownAddresses: readonly string[],
  asked?: Encoding,
): Promise<FirstLook> {
  const format = await formatOf(file);
  if (format === 'mbox') return lookAtMails(file, ownAddresses);
  const encoding = asked ?? (await encodingOf(file));
  const first = await firstRows(file, encoding, format);
  const whole = first.filter(({ broken }) => !broken).slice(0, LOOKED_AT);
  const tickets = format === 'csv' ? undefined : ticketsOrigin(first);
  const seen = tickets ? seenInTickets(whole) : seenInTable(whole);
  return {
    format,
    encoding,
    origin: tickets ?? originOf(seen.columns),
    isTable: !tickets,
    ...seen,
    broken: first.flatMap(({ line, broken }) => (broken ? [{ line, reason: broken }] : [])),
  };
}

function seenInTable(rows: readonly FileRow[]): Seen {
  const columns = columnsOf(rows.map(({ cells }) => cells));
  const textsIn = ({ cells }: FileRow): Seen['rows'][number] =>
    Object.fromEntries(columns.map((column) => [column, ownWords(textIn(cells, column))]));
  return { columns, guess: guessMapping(columns), rows: rows.slice(0, SHOWN).map(textsIn) };
}

/** Tickets say by themselves what is what. */
function seenInTickets(rows: readonly FileRow[]): Seen {
  return seenInReplies(rows.flatMap((row) => repliesIn(row) ?? []));
}

/** Replies are shown as a table whose columns are known. */
function seenInReplies(replies: readonly PastCase[]): Seen {
  return {
    columns: ['customer', 'reply', 'agent', 'date'],
    guess: { customer: 'customer', reply: 'reply', agent: 'agent', date: 'date' },
    rows: replies.slice(0, SHOWN).map(({ kase: { customer, reply }, agent, date }) => {
      return { customer, reply, agent, date: date === null ? '' : new Date(date).toISOString().slice(0, 10) };
    }),
  };
}

/** Mails say by themselves who wrote what to whom, and how their letters are written. */
async function lookAtMails(file: File, ownAddresses: readonly string[]): Promise<FirstLook> {
  const [format, encoding] = ['mbox', 'utf-8'] as const;
  const beginning = new File([file.slice(0, BEGINNING)], file.name);
  const replies: PastCase[] = [];
  for await (const { cases } of casesIn({ file: beginning, encoding, mapping: null, ownAddresses })) {
    replies.push(...cases);
    if (replies.length >= SHOWN) break;
  }
  // The last mail may be cut off: what can't be read is told when all are.
  return { format, encoding, origin: 'gmail', isTable: false, ...seenInReplies(replies), broken: [] };
}
