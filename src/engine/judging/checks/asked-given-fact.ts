import type { Fact } from '../../reading/facts';
import type { Grammar } from '../../reading/grammar';
import { remembered } from '../../reading/remembered';
import { spanOf } from '../../reading/text';
import type { FindCheck } from './index';

/** What a form asks for: to be asked for it twice costs time; other facts may need a closer look. */
const FORM_KINDS = new Set(
  'order booking ticket invoice account tracking email phone address birth picture receipt document'.split(
    ' ',
  ),
);

/** A request for a fact that the customer gave, in this message or before. */
export const askedGivenFact = askingAgain(() => true);

/** A request for a number, an address or a paper that the customer gave. */
export const askedGivenDetail = askingAgain((kind) => FORM_KINDS.has(kind));

function askingAgain(counts: (kind: string) => boolean): FindCheck {
  // The same patterns are asked of every sentence as long as the conversation stays, and its answers are remembered.
  const askingFor = remembered(({ facts: kinds }: Grammar) =>
    remembered((facts: readonly Fact[]) => {
      const given = new Set(facts.map(({ kind }) => kind).filter(counts));
      return kinds.filter(({ kind }) => given.has(kind)).flatMap(({ asked }) => asked);
    }),
  );
  return ({ grammar, facts, reply }) => {
    const asked = askingFor(grammar)(facts);
    return reply.sentences.flatMap((placed, index) =>
      placed.sentence.matches(asked).map((match) => ({ index, span: spanOf(placed, match) })),
    );
  };
}
