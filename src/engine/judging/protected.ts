import type { Span } from '../../model';
import { remembered } from '../reading/remembered';
import type { TextReading } from '../reading/text';

/**
 * What is never flagged: longer quotations, addresses and code. Short quotes may mock, so they can be. Each is looked
 * for only where one of its signs is, which most texts lack.
 */
const PROTECTED: ReadonlyArray<{ signs: readonly string[]; expression: RegExp }> = [
  { signs: ['"', '“'], expression: /["“][^"“”\n]{20,600}["”]/g },
  { signs: ['`'], expression: /`[^`\n]+`/g },
  { signs: ['>'], expression: /^>.*$/gm },
  { signs: ['://'], expression: /https?:\/\/\S+/g },
  { signs: ['@'], expression: /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}/g },
];

const protectedIn = remembered(({ text }: TextReading) =>
  PROTECTED.filter(({ signs }) => signs.some((sign) => text.includes(sign))).flatMap(({ expression }) =>
    [...text.matchAll(expression)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    })),
  ),
);

/** Whether a span lies wholly in words that are not the agent's own. */
export function isProtected(reading: TextReading, span: Span): boolean {
  return protectedIn(reading).some(({ start, end }) => start <= span.start && end >= span.end);
}
