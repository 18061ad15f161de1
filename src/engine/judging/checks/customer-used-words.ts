import type { ConditionCheck } from './index';
import { wordsInAll, wordsOf } from './words';

/** Whether the customer used every word of the place first, in any form. */
export const customerUsedWords: ConditionCheck = ({ grammar, reply, customerEver }, { span }) => {
  if (!span) return false;
  const used = wordsInAll(customerEver);
  return wordsOf(reply.text.slice(span.start, span.end), grammar).every((word) => used.has(word));
};
