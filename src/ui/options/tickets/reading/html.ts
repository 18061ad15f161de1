import { Parser } from 'htmlparser2';
import { createHtmlLines } from './html-lines';
import type { Unquoted } from './quotes';

/** A text that begins with a tag, or breaks its lines by tags. */
const HTML = /^\s*<(?:!doctype|[a-z][a-z0-9]*)\b[^>]*>|<br\s*\/?>|<\/(?:p|div|li|td|blockquote)>/i;

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul'.split(
    ' ',
  ),
);

/** What is no part of what was said. Names that are not elements are classes and ids, of mail programs and helpdesks. */
const LEFT_OUT = new Set(
  (
    'head noscript script select style svg template textarea title ' +
    'signature moz-signature gmail_signature gmail_signature_prefix protonmail_signature_block ' +
    // The first two are ids, of Apple's and Outlook's signatures; the others introduce a quote.
    'AppleMailSignature Signature gmail_attr moz-cite-prefix divRplyFwdMsg'
  ).split(' '),
);

/** What holds a quoted message, beside or around a `blockquote`. */
const QUOTES = new Set([
  'gmail_quote',
  'freshdesk_quote',
  'x_freshdesk_quote',
  'protonmail_quote',
  'yahoo_quoted',
]);

/** Where Outlook begins to quote: all that follows is the other message. */
const QUOTED_FROM_HERE = new Set(['appendonsend', 'divRplyFwdMsg']);

/** No reply goes deeper, and the parser's time grows by the square of the depth: what comes then is left unread. */
const DEEPEST = 500;

type Kind = 'leftOut' | 'quote' | 'blockquote' | 'other';

/** Whether a text is written in HTML. */
export function isHtml(text: string): boolean {
  return HTML.test(text);
}

/** What a message in HTML says: its author's words, and those that they quote. Blocks and breaks are lines. */
export function unquotedHtml(html: string): Unquoted {
  const own = createHtmlLines();
  const quoted = createHtmlLines();
  /** What the quoted message quotes itself. */
  const older = createHtmlLines();
  const open: Kind[] = [];
  const within: Record<Kind, number> = { leftOut: 0, quote: 0, blockquote: 0, other: 0 };
  const here = () => {
    if (within.blockquote > 1) return older;
    return within.blockquote + within.quote > 0 ? quoted : own;
  };
  const parser = new Parser({
    onopentag(name, { class: classes = '', id = '' }) {
      const names = [name, id, ...classes.split(/\s+/)];
      if (names.some((each) => QUOTED_FROM_HERE.has(each))) within.quote += 1;
      const kind = kindOf(names);
      open.push(kind);
      within[kind] += 1;
      if (BLOCKS.has(name)) here().end();
      if (name === 'br') here().break();
      if (open.length > DEEPEST) parser.pause();
    },
    ontext(text) {
      if (!within.leftOut) here().add(text);
    },
    onclosetag(name) {
      if (BLOCKS.has(name)) here().end();
      within[open.pop() ?? 'other'] -= 1;
    },
  });
  parser.end(html);
  const said = { own: own.text(), quoted: quoted.text() };
  return said.quoted ? { ...said, own: withoutIntroduction(said.own) } : said;
}

/** Without "On Monday … wrote:" at the end, which names a day or an address. */
function withoutIntroduction(text: string): string {
  const last = text.slice(text.lastIndexOf('\n') + 1);
  return /[\d@]/.test(last) && last.endsWith(':') ? text.slice(0, -last.length).trimEnd() : text;
}

function kindOf(names: readonly string[]): Kind {
  if (names.some((name) => LEFT_OUT.has(name))) return 'leftOut';
  if (names.includes('blockquote')) return 'blockquote';
  return names.some((name) => QUOTES.has(name)) ? 'quote' : 'other';
}
