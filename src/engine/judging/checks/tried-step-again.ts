import { named } from '../../reading/case';
import type { Grammar } from '../../reading/grammar';
import { remembered } from '../../reading/remembered';
import { sentencesOfAll, spanOf, type PlacedSentence, type TextReading } from '../../reading/text';
import type { FindCheck } from './index';
import { contentWords } from './words';

/** A step that the reply asks for although the customer said that they did it. */
export const triedStepAgain: FindCheck = ({ grammar, customerEver, reply }) => {
  const tried = stepsTried(grammar)(customerEver);
  if (!tried.length) return [];
  const told = named(grammar, '#ToldStep');
  return reply.sentences.flatMap((placed, index) =>
    placed.sentence
      .matches(told)
      .map((match) => spanOf(placed, match))
      .filter((span) =>
        tried.some((step) => isSameStep(step, contentWords(reply.text.slice(span.start, span.end), grammar))),
      )
      .map((span) => ({ index, span })),
  );
};

/** The content words of each step that a customer said that they tried. */
const stepsTried = remembered((grammar: Grammar) =>
  remembered((customerEver: readonly TextReading[]) =>
    sentencesOfAll(customerEver).flatMap((placed) =>
      placed.sentence
        .matches(named(grammar, '#TriedStep'))
        .map(({ start, end }) => contentWords(wordsBetween(placed, start, end), grammar)),
    ),
  ),
);

function wordsBetween({ sentence }: PlacedSentence, start: number, end: number): string {
  return sentence.terms
    .slice(start, end)
    .map(({ word }) => word)
    .join(' ');
}

/** Two ways to say one step share what is done and what it is done to. */
function isSameStep(tried: ReadonlySet<string>, told: ReadonlySet<string>): boolean {
  const shared = [...told].filter((word) => tried.has(word)).length;
  return shared >= Math.min(2, tried.size) && shared > 0;
}
