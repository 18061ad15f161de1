import { named, type CaseReading } from '../../reading/case';
import { spanOf, type PlacedSentence } from '../../reading/text';
import type { ShowCheck } from './index';
import { contentIn } from './words';

/** A sentence of fewer words is an "of course!" or a name. */
const FEWEST = 4;

/** Who cares or asks in a sentence fails no duty there, nor does who does something for the customer. */
const KIND = ['#SeesYou', '#Apologizes', '#SaysThanks', '#Question'];
const DEED = ['#DoesForYou'];

/**
 * Where the reply takes up the customer's move: the sentence that shares most words with it. Where none does, the first
 * stands where the move should be taken up.
 */
export const answersMove: ShowCheck = (reading, set) => {
  const { grammar, body } = reading;
  const without = (acts: readonly string[], sentences: readonly PlacedSentence[]): PlacedSentence[] => {
    const matchers = acts.flatMap((act) => named(grammar, act));
    return sentences.filter(({ sentence }) => !sentence.has(matchers));
  };
  const stating = without(
    KIND,
    body.filter(({ sentence }) => sentence.length >= FEWEST),
  );
  const about = wordsOfMove(reading, set.id);
  const shared = ({ sentence }: PlacedSentence): number =>
    [...contentIn(sentence)].filter((word) => about.has(word)).length;
  const [closest] = without(DEED, stating).toSorted((a, b) => shared(b) - shared(a));
  if (!closest || (shared(closest) === 0 && closest !== stating[0])) return null;
  return spanOf(closest, { start: 0, end: closest.sentence.length });
};

function wordsOfMove({ customer, signals }: CaseReading, set: string): ReadonlySet<string> {
  const spans = signals.flatMap((signal) => (signal.set === set && signal.span ? [signal.span] : []));
  const making = customer.sentences.filter(({ sentence, offset }) =>
    spans.some(({ start, end }) => start < offset + sentence.text.length && offset < end),
  );
  return new Set(making.flatMap(({ sentence }) => [...contentIn(sentence)]));
}
