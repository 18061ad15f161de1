import type { Finding, Span } from '../../model';

/** Whether a finding lies in words that are never flagged: names, products. */
export function createNever(words: readonly string[]): (finding: Finding, reply: string) => boolean {
  const names = words.map((word) => fold(word).trim()).filter(Boolean);
  if (!names.length) return () => false;
  let last: { reply: string; spans: readonly Span[] } = { reply: '', spans: [] };
  return ({ span }, reply) => {
    if (!span) return false;
    if (reply !== last.reply) last = { reply, spans: spansOf(fold(reply), names) };
    return last.spans.some(({ start, end }) => start <= span.start && end >= span.end);
  };
}

function spansOf(text: string, names: readonly string[]): Span[] {
  return names.flatMap((name) => {
    const spans: Span[] = [];
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (isEdge(text, start) && isEdge(text, end)) spans.push({ start, end });
    }
    return spans;
  });
}

/** Whether no word goes on across a place. */
function isEdge(text: string, at: number): boolean {
  return !(/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at)));
}

/** Small letters one by one, so that places stay the same. */
function fold(text: string): string {
  return [...text]
    .map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign))
    .join('')
    .replaceAll('’', "'");
}
