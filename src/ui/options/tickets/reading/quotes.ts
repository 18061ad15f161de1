/** Begins a signature block, by an old custom of mail. */
const SIGNATURE = /^-- ?$/;

/** A reply in a mail: what the agent wrote, and the message that it quotes. */
export interface Unquoted {
  own: string;
  quoted: string;
}

/** Parts a mail's text from the message that it answers, and from what that one quotes in turn. */
export function unquoted(text: string): Unquoted {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line.startsWith('>'));
  if (first < 0) return { own: beforeSignature(lines), quoted: '' };
  const quoted = lines
    .slice(first)
    .filter((line) => line.startsWith('>'))
    .map((line) => line.replace(/^> ?/, ''));
  const older = quoted.findIndex((line) => line.startsWith('>'));
  const latest = older < 0 ? quoted : withoutIntroduction(quoted.slice(0, older));
  return {
    own: beforeSignature(withoutIntroduction(lines.slice(0, first))),
    quoted: beforeSignature(latest),
  };
}

/** Without "On Monday … wrote:", which ends in a colon in every language and may take two lines. */
function withoutIntroduction(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim());
  if (!lines[last]?.endsWith(':')) return lines;
  const before = lines.slice(0, last).findLastIndex((line) => !line.trim());
  return lines.slice(0, last - before <= 3 ? before + 1 : last);
}

function beforeSignature(lines: readonly string[]): string {
  const end = lines.findIndex((line) => SIGNATURE.test(line));
  return (end < 0 ? lines : lines.slice(0, end)).join('\n').trim();
}
