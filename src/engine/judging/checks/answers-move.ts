import { named, type CaseReading } from '../../reading/case';
import { spanOf, type PlacedSentence } from '../../reading/text';
import type { ShowCheck } from './index';
import { contentIn } from './words';

/** A sentence of fewer words is an "of course!" or a name. */
const FEWEST = 4;

/** Who cares or asks in a sentence fails no duty there, nor does who does something for the customer. */
const INNOCENT = ['#SeesYou', '#Apologizes', '#SaysThanks', '#Question', '#DoesForYou'];

/** Where the reply speaks of the customer's move: the sentence that shares most words with it, if any does. */
export const answersMove: ShowCheck = (reading, set) => {
  const { grammar, body } = reading;
  const long = body.filter(({ sentence }) => sentence.length >= FEWEST);
  const innocent = INNOCENT.flatMap((act) => named(grammar, act));
  const stating = long.filter(({ sentence }) => !sentence.has(innocent));
  const about = wordsOfMove(reading, set.id);
  const shared = ({ sentence }: PlacedSentence): number =>
    [...contentIn(sentence)].filter((word) => about.has(word)).length;
  const [closest] = stating.toSorted((a, b) => shared(b) - shared(a));
  if (!closest || shared(closest) === 0) return null;
  return spanOf(closest, { start: 0, end: closest.sentence.length });
};

function wordsOfMove({ customer, signals }: CaseReading, set: string): ReadonlySet<string> {
  const spans = signals.flatMap((signal) => (signal.set === set && signal.span ? [signal.span] : []));
  const making = customer.sentences.filter(({ sentence, offset }) =>
    spans.some(({ start, end }) => start < offset + sentence.text.length && offset < end),
  );
  return new Set(making.flatMap(({ sentence }) => [...contentIn(sentence)]));
}
