import type { Span } from '../../model';
import type { Grammar } from './grammar';
import { spanOf, type TextReading } from './text';

/** Something that a customer gave: an order number, a date, a step already tried. */
export interface Fact {
  kind: string;
  /** The words, such as `88213`. */
  text: string;
  span: Span;
}

/** The facts in a customer's text, in the order of their kinds. */
export function readFacts(reading: TextReading, grammar: Grammar): Fact[] {
  const found: Fact[] = [];
  for (const { kind, given } of grammar.facts) {
    for (const placed of reading.sentences) {
      for (const match of placed.sentence.matches(given)) {
        const span = spanOf(placed, match);
        found.push({ kind, span, text: reading.text.slice(span.start, span.end) });
      }
    }
  }
  return found;
}
