/** Begins a signature block, by an old custom of mail. */
const SIGNATURE = /^-- ?$/;

/** A message: what its author wrote, and the message that it quotes. */
export interface Unquoted {
  own: string;
  quoted: string;
}

/** Parts a message's plain text from the message that it answers, and from what that one quotes in turn. */
export function unquoted(text: string): Unquoted {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const first = lines.findIndex(isQuote);
  if (first < 0) return { own: beforeSignature(text), quoted: '' };
  const quoted = lines.filter(isQuote).map((line) => line.replace(/^> ?/, ''));
  const older = quoted.findIndex(isQuote);
  const latest = older < 0 ? quoted.join('\n') : withoutIntroduction(quoted.slice(0, older).join('\n'));
  const before = withoutIntroduction(lines.slice(0, first).join('\n'));
  // An answer may stand between the lines that it quotes, or below them.
  const between = lines.slice(first).filter((line) => !isQuote(line));
  return { own: beforeSignature([before, ...between].join('\n')), quoted: beforeSignature(latest) };
}

/** Without "On Monday … wrote:", which ends in a colon in every language and may take two lines. */
function withoutIntroduction(text: string): string {
  const lines = text.split('\n');
  const last = lines.findLastIndex((line) => line.trim());
  if (!lines[last]?.trimEnd().endsWith(':')) return text;
  const before = lines.slice(0, last).findLastIndex((line) => !line.trim());
  return lines
    .slice(0, last - before <= 3 ? before + 1 : last)
    .join('\n')
    .trim();
}

/** A text up to the block that signs it. */
function beforeSignature(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => SIGNATURE.test(line));
  return (end < 0 ? lines : lines.slice(0, end)).join('\n').trim();
}

function isQuote(line: string): boolean {
  return line.startsWith('>');
}
