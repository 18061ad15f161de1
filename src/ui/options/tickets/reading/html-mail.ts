import PostalMime from 'postal-mime';
import type { Unquoted } from './quotes';

/** Where mail programs begin to quote. */
const QUOTE = /<blockquote\b|<div\b[^>]*\bgmail_quote/i;

const BOUNDARY = 'a-mail-that-is-only-html';

/** What a mail without plain text says: the agent's words, and what they quote. */
export async function unquotedHtml(html: string): Promise<Unquoted> {
  const at = html.search(QUOTE);
  const [own, quoted] = at < 0 ? [html, ''] : [html.slice(0, at), html.slice(at)];
  return { own: await textOf(own), quoted: await textOf(quoted) };
}

/** The reader of mails knows how to say HTML as text, but does so only beside a part that is text already. */
async function textOf(html: string): Promise<string> {
  const part = (type: string, body: string): string =>
    `--${BOUNDARY}\nContent-Type: text/${type}; charset=utf-8\n\n${body}\n`;
  const mail = `Content-Type: multipart/mixed; boundary="${BOUNDARY}"\n\n${part('plain', '')}${part('html', html)}--${BOUNDARY}--`;
  const { text = '' } = await PostalMime.parse(mail);
  return text.trim();
}
