import type { Span } from '../../model';

/** What is never flagged: longer quotations, addresses and code. Short quotes may mock, so they can be. */
const PROTECTED = [
  /["“][^"“”\n]{20,600}["”]/g,
  /`[^`\n]+`/g,
  /^>.*$/gm,
  /https?:\/\/\S+/g,
  /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}/g,
];

/** Whether a span lies wholly in words that are not the agent's own. */
export function isProtected(text: string, span: Span): boolean {
  return PROTECTED.some((expression) => {
    for (const match of text.matchAll(expression)) {
      if (match.index <= span.start && match.index + match[0].length >= span.end) return true;
    }
    return false;
  });
}
