import type { CaseReading } from '../../reading/case';
import type { Place } from '../place';
import type { FindCheck } from './index';
import { spanOf } from '../../reading/text';

/** What a form asks for: to be asked for it twice costs time; other facts may need a closer look. */
const FORM_KINDS = new Set(
  'order booking ticket invoice account tracking email phone address birth picture receipt document'.split(
    ' ',
  ),
);

/** A request for a fact that the customer gave, in this message or before. */
export const askedGivenFact: FindCheck = (reading) => askedAgain(reading, () => true);

/** A request for a number, an address or a paper that the customer gave. */
export const askedGivenDetail: FindCheck = (reading) => askedAgain(reading, (kind) => FORM_KINDS.has(kind));

function askedAgain({ grammar, facts, reply }: CaseReading, counts: (kind: string) => boolean): Place[] {
  const given = new Set(facts.map(({ kind }) => kind).filter(counts));
  const asked = grammar.facts
    .filter(({ kind }) => given.has(kind))
    .flatMap(({ asked: patterns }) => patterns);
  return reply.sentences.flatMap((placed, index) =>
    placed.sentence.matches(asked).map((match) => ({ index, span: spanOf(placed, match) })),
  );
}
