import type { Language } from '../../../model';
import { named } from '../../reading/case';
import { sentencesOfAll, spanOf, type PlacedSentence } from '../../reading/text';
import type { FindCheck } from './index';
import { contentWords } from './words';

/** A step that the reply asks for although the customer said that they did it. */
export const triedStepAgain: FindCheck = ({ grammar, customerEver, reply }) => {
  const tried = spansIn(sentencesOfAll(customerEver), named(grammar, '#TriedStep'));
  if (!tried.length) return [];
  const told = named(grammar, '#ToldStep');
  return reply.sentences.flatMap((placed, index) =>
    placed.sentence
      .matches(told)
      .map((match) => spanOf(placed, match))
      .filter((span) =>
        tried.some((step) => isSameStep(step, reply.text.slice(span.start, span.end), grammar.lang)),
      )
      .map((span) => ({ index, span })),
  );
};

function spansIn(sentences: readonly PlacedSentence[], matchers: ReturnType<typeof named>): string[] {
  return sentences.flatMap((placed) =>
    placed.sentence.matches(matchers).map(({ start, end }) => wordsBetween(placed, start, end)),
  );
}

function wordsBetween({ sentence }: PlacedSentence, start: number, end: number): string {
  return sentence.terms
    .slice(start, end)
    .map(({ word }) => word)
    .join(' ');
}

/** Two ways to say one step share what is done and what it is done to. */
function isSameStep(tried: string, told: string, lang: Language): boolean {
  const words = contentWords(tried, lang);
  const shared = [...contentWords(told, lang)].filter((word) => words.has(word)).length;
  return shared >= Math.min(2, words.size) && shared > 0;
}
