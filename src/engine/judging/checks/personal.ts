import { openingOf, type CaseReading } from '../../reading/case';
import { useName } from '../../reading/names';
import type { PlacedSentence } from '../../reading/text';
import type { ConditionCheck } from './index';
import { contentIn, contentInAll } from './words';

/** Whether sentences of the reply have something that belongs to this customer: their name, their facts, their own words. */
export function isPersonal(
  { grammar, reply, customerEver, customerName, facts }: CaseReading,
  sentences: readonly PlacedSentence[],
): boolean {
  const said = [...reply.sentences.slice(0, 1), ...sentences].map(({ sentence }) => sentence);
  if (customerName !== null && useName(said, customerName, grammar)) return true;
  const text = sentences.map(({ sentence }) => sentence.text).join(' ');
  if (facts.some((fact) => text.includes(fact.text))) return true;
  const theirs = contentInAll(customerEver);
  return sentences.some(({ sentence }) =>
    [...contentIn(sentence)].some((word) => theirs.has(word) && !grammar.comparing.generic.has(word)),
  );
}

/** Whether the sentence found, or one beside it, is about this customer. */
export const personalNear: ConditionCheck = (reading, { index }) =>
  index !== null && isPersonal(reading, reading.reply.sentences.slice(Math.max(0, index - 1), index + 2));

/** Whether something personal was said before the place, or in its own sentence. */
export const personalBefore: ConditionCheck = (reading, { index }) =>
  index !== null && isPersonal(reading, reading.reply.sentences.slice(0, index + 1));

/** Whether the place stands in the opening of the reply. */
export const opensReply: ConditionCheck = (reading, { index }) =>
  index !== null && openingOf(reading).some((placed) => reading.reply.sentences[index] === placed);
