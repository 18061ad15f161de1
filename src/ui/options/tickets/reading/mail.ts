import PostalMime, { decodeWords, type Email } from 'postal-mime';
import { momentOf } from './dates';
import { wordsOfMessage } from './own-words';

/** A mail of the conversation with a customer. */
export interface Mail {
  /** Where it begins in the file, from 1. */
  line: number;
  isSent: boolean;
  /** Its Message-ID, and those of the mails before it in its conversation, oldest first. */
  id: string;
  before: readonly string[];
  /** What its author wrote, and the message that it quotes. */
  own: string;
  quoted: string;
  sender: string;
  /** The person it goes to, where the mail names them. */
  recipient: string;
  /** In milliseconds since 1970; null where the mail doesn't tell. */
  date: number | null;
}

/** Headers that only arriving mail has. */
const ARRIVED = ['delivered-to', 'x-received', 'received'];

/** Gmail's labels, in the languages of its exports that we know: of what was sent, and of what is no mail at all. */
const SENT = ['sent', 'inviati', 'inviata', 'posta inviata', 'gesendet', 'enviados', 'messages envoyés'];
const UNSENT = ['draft', 'drafts', 'bozza', 'bozze', 'entwürfe', 'borradores', 'brouillons', 'chat', 'spam'];

/** Reads a mail; null of a draft or the like. Rejects when nobody could: too many parts, or too deep. */
export async function readMail(
  text: string,
  line: number,
  ownAddresses: readonly string[],
): Promise<Mail | null> {
  const mail = await PostalMime.parse(text);
  const labels = labelsOf(mail.headers);
  if (labels.some((label) => UNSENT.includes(label))) return null;
  const { from, to, messageId, references, inReplyTo, date } = mail;
  return {
    line,
    isSent: isSent(mail, labels, ownAddresses),
    id: messageId ?? '',
    before: [...new Set([...idsIn(references), ...idsIn(inReplyTo)])],
    // Plain text is often cut into lines of a fixed length, in the midst of sentences.
    ...wordsOfMessage(mail.html?.trim() ? mail.html : (mail.text ?? '')),
    sender: from?.name || from?.address || '',
    recipient: to?.[0]?.name ?? '',
    date: momentOf(date ?? ''),
  };
}

function isSent(
  { from, headers }: Email,
  labels: readonly string[],
  ownAddresses: readonly string[],
): boolean {
  const address = from?.address?.toLowerCase() ?? '';
  if (ownAddresses.length) return ownAddresses.some((own) => own.toLowerCase() === address);
  if (labels.some((label) => SENT.includes(label))) return true;
  return !headers.some(({ key }) => ARRIVED.includes(key));
}

/** The ids of mails in a header, each in its angle brackets. */
function idsIn(header = ''): string[] {
  return header.match(/<[^<>\s]+>/g) ?? [];
}

function labelsOf(headers: Email['headers']): string[] {
  const written = headers.find(({ key }) => key === 'x-gmail-labels')?.value ?? '';
  return decodeWords(written)
    .split(',')
    .map((label) => label.trim().toLowerCase());
}
