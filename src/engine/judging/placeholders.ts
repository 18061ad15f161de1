import { placeholdersIn } from '../../language';
import type { Fix, Span } from '../../model';
import { remembered } from '../reading/remembered';
import type { TextReading } from '../reading/text';

const placeholdersOf = remembered(({ text }: TextReading) => placeholdersIn(text));

/** The span with all of each placeholder that it reaches into: terms stand inside its brackets. */
export function withWholePlaceholders(reading: TextReading, span: Span): Span {
  const touched = placeholdersOf(reading).filter((each) => meets(each, span));
  return {
    start: Math.min(span.start, ...touched.map(({ start }) => start)),
    end: Math.max(span.end, ...touched.map(({ end }) => end)),
  };
}

/** Whether a fix leaves every placeholder in the reply: the helpdesk may still fill it in. */
export function keepsPlaceholders(reading: TextReading, { span }: Fix): boolean {
  return !placeholdersOf(reading).some((each) => meets(each, span));
}

/** Whether words hold a placeholder. */
export function holdsPlaceholder(words: string): boolean {
  return placeholdersIn(words).length > 0;
}

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
