import { named } from './case';
import type { Grammar } from './grammar';
import { spanOf, type TextReading } from './text';

/** The name that a customer gives or signs with, in the first text that has one. */
export function nameOf(texts: readonly TextReading[], grammar: Grammar): string | null {
  const givesName = named(grammar, '#GivesName');
  for (const { text, sentences } of texts) {
    for (const placed of sentences.toReversed()) {
      const [match] = placed.sentence.matches(givesName);
      if (!match) continue;
      const { start, end } = spanOf(placed, match);
      return text.slice(start, end);
    }
  }
  return null;
}
