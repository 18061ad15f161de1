import PostalMime, { decodeWords, type Email } from 'postal-mime';
import { brokenRow, type Row, type Rows } from './row';
import { unquotedHtml } from './html-mail';
import { unquoted } from './quotes';
import type { Piece } from './text';

/** Of a longer message only the beginning is held, where its words are; the rest is attachments. In code units. */
const LONGEST_MAIL = 1_000_000;

/** Headers that only arriving mail has. */
const ARRIVED = ['delivered-to', 'x-received', 'received'];

/** Gmail's labels, in the languages of its exports that we know: of what was sent, and of what is no sent mail. */
const SENT = ['sent', 'inviati', 'inviata', 'posta inviata', 'gesendet', 'enviados', 'messages envoyés'];
const UNSENT = ['draft', 'drafts', 'bozza', 'bozze', 'entwürfe', 'borradores', 'brouillons', 'chat', 'spam'];

/**
 * Rows of an `mbox`, one for each message that was sent: by the addresses that are the agent's own, or, where nobody
 * named any, by Gmail's label, or by what only arriving mail carries. The customer's words are those that the reply quotes.
 */
export async function* mboxRows(
  pieces: AsyncIterable<Piece>,
  ownAddresses: readonly string[],
): AsyncGenerator<Rows> {
  for await (const { mails, bytesRead } of mailsIn(pieces)) {
    const rows: Row[] = [];
    for (const { text, line } of mails) rows.push(...(await rowsOf(text, line, ownAddresses)));
    yield { rows, bytesRead };
  }
}

interface Mail {
  text: string;
  line: number;
}

/** Each begins with a line "From …" that the file puts before it. */
async function* mailsIn(pieces: AsyncIterable<Piece>): AsyncGenerator<{ mails: Mail[]; bytesRead: number }> {
  let rest = '';
  let mail: Mail | null = null;
  let line = 0;
  let bytesRead = 0;
  for await (const piece of pieces) {
    ({ bytesRead } = piece);
    const lines = (rest + piece.text).split('\n');
    rest = lines.pop() ?? '';
    const mails: Mail[] = [];
    for (const text of lines) {
      line += 1;
      if (text.startsWith('From ')) {
        if (mail) mails.push(mail);
        mail = { text: '', line };
      } else if (mail && mail.text.length < LONGEST_MAIL)
        mail.text += `${text.replace(/^>(>*From )/, '$1')}\n`;
    }
    yield { mails, bytesRead };
  }
  yield { mails: mail ? [{ ...mail, text: mail.text + rest }] : [], bytesRead };
}

async function rowsOf(text: string, line: number, ownAddresses: readonly string[]): Promise<Row[]> {
  const mail = await parse(text);
  if (!mail) return [brokenRow(line, 'mail')];
  if (!isSent(mail, ownAddresses)) return [];
  const { own, quoted } = mail.text?.trim() ? unquoted(mail.text) : await unquotedHtml(mail.html ?? '');
  if (!own && !quoted) return [brokenRow(line, 'noText')];
  return [
    {
      line,
      cells: { customer: quoted, reply: own, agent: mail.from?.name || mail.from?.address, date: mail.date },
    },
  ];
}

async function parse(text: string): Promise<Email | null> {
  try {
    return await PostalMime.parse(text);
  } catch {
    // Too many parts or too deep: whatever it is, it is counted as broken.
    return null;
  }
}

function isSent({ from, headers }: Email, ownAddresses: readonly string[]): boolean {
  const labels = labelsOf(headers);
  if (labels.some((label) => UNSENT.includes(label))) return false;
  const address = from?.address?.toLowerCase() ?? '';
  if (ownAddresses.length) return ownAddresses.some((own) => own.toLowerCase() === address);
  if (labels.some((label) => SENT.includes(label))) return true;
  return !headers.some(({ key }) => ARRIVED.includes(key));
}

function labelsOf(headers: Email['headers']): string[] {
  const written = headers.find(({ key }) => key === 'x-gmail-labels')?.value ?? '';
  return decodeWords(written)
    .split(',')
    .map((label) => label.trim().toLowerCase());
}
