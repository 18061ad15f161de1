import type { FindCheck } from './index';
import { spanOf } from '../../reading/text';

/** A request for a fact that the customer gave, in this message or before. */
export const askedGivenFact: FindCheck = ({ grammar, facts, reply }) => {
  const given = new Set(facts.map(({ kind }) => kind));
  const asked = grammar.facts
    .filter(({ kind }) => given.has(kind))
    .flatMap(({ asked: patterns }) => patterns);
  return reply.sentences.flatMap((placed, index) =>
    placed.sentence.matches(asked).map((match) => ({ index, span: spanOf(placed, match) })),
  );
};
