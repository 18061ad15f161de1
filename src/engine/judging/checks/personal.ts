import type { CaseReading } from '../../reading/case';
import type { PlacedSentence } from '../../reading/text';
import type { ConditionCheck } from './index';
import { contentWords, wordsOf } from './words';

/** Words that any reply may share with any message: they make nothing personal. */
const GENERIC = new Set(
  wordsOf(
    'account order customer client service send sent email mail message ticket number phone contact contacted help issue problem question day time work need want ' +
      'try tried please thank thanks sorry hello information detail request response reply answer support team company check find look use give call name address ' +
      'receive get like good great really much many still even ever never always every week month year hour minute made take taken come came come back first last next ' +
      'say said tell told ask asked think thing way people someone something anything nothing here there user experience feedback apologize apology inconvenience ' +
      'policy booking reservation invoice membership card claim reference code identity',
  ),
);

/** Whether sentences of the reply have something that belongs to this customer: their name, their facts, their own words. */
export function isPersonal(
  { reply, customer, customerBefore, customerName, facts }: CaseReading,
  sentences: readonly PlacedSentence[],
): boolean {
  const text = sentences.map(({ sentence }) => sentence.text).join(' ');
  const names = (customerName ?? '').split(/\s+/).filter((name) => name.length > 1);
  const addressed = reply.sentences[0]?.sentence.text ?? '';
  if (names.some((name) => text.includes(name) || addressed.includes(name))) return true;
  if (facts.some((fact) => text.includes(fact.text))) return true;
  const theirs = contentWords([...customerBefore, customer].map((said) => said.text).join(' '));
  return [...contentWords(text)].some((word) => theirs.has(word) && !GENERIC.has(word));
}

/** Whether the sentence found, or one beside it, is about this customer. */
export const personalNear: ConditionCheck = (reading, { index }) =>
  index !== null && isPersonal(reading, reading.reply.sentences.slice(Math.max(0, index - 1), index + 2));

/** Whether something personal was said before the place, or in its own sentence. */
export const personalBefore: ConditionCheck = (reading, { index }) =>
  index !== null && isPersonal(reading, reading.reply.sentences.slice(0, index + 1));

/** Whether the place stands in the first two sentences behind the greeting. */
export const opensReply: ConditionCheck = ({ reply, body }, { index }) =>
  index !== null && body.slice(0, 2).some((placed) => reply.sentences[index] === placed);
