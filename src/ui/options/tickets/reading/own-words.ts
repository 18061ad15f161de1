import { isHtml, unquotedHtml } from './html';
import { unquoted, type Unquoted } from './quotes';

/** What a message says, however it is written: without the message that it quotes, and without the block that signs it. */
export function ownWords(text: string): string {
  return wordsOfMessage(text).own;
}

/** The same, with the message that it quotes. */
export function wordsOfMessage(text: string): Unquoted {
  if (!isHtml(text)) return unquoted(spaced(text));
  const { own, quoted } = unquotedHtml(text);
  return { own: unquoted(own).own, quoted };
}

/** Zendesk leaves the spaces of HTML in its plain texts as they are written there. */
function spaced(text: string): string {
  return text.replaceAll('&nbsp;', ' ');
}
