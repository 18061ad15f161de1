import { named, type CaseReading } from '../../reading/case';
import { spanOf } from '../../reading/text';
import type { Place } from '../place';

/** Quotation marks, a comma or colon, and a space may stand between a term and what belongs to it. */
const BETWEEN = /^["”’']?[,:]?["”’']?\s?["“‘']?$/;

/** A place with a span, in a sentence of the reply. */
export interface TermPlace extends Place {
  index: number;
  span: NonNullable<Place['span']>;
}

/** Whether words of a class stand just before a place. */
export function followsWords(reading: CaseReading, place: TermPlace, name: string): boolean {
  return spansOf(reading, place, name).some(({ end }) => isBetween(reading, end, place.span.start));
}

/** Whether words of a class stand just behind a place. */
export function leadsToWords(reading: CaseReading, place: TermPlace, name: string): boolean {
  return spansOf(reading, place, name).some(({ start }) => isBetween(reading, place.span.end, start));
}

function spansOf({ grammar, reply }: CaseReading, { index }: TermPlace, name: string) {
  const placed = reply.sentences[index];
  return placed ? placed.sentence.matches(named(grammar, name)).map((match) => spanOf(placed, match)) : [];
}

function isBetween({ reply }: CaseReading, start: number, end: number): boolean {
  return end >= start && BETWEEN.test(reply.text.slice(start, end));
}
