import type { ConditionCheck } from './index';
import { wordsOf } from './words';

/** Whether the customer used every word of the place first, in any form. */
export const customerUsedWords: ConditionCheck = ({ grammar, reply, customer, customerBefore }, { span }) => {
  if (!span) return false;
  const used = new Set([...customerBefore, customer].flatMap(({ text }) => wordsOf(text, grammar.lang)));
  return wordsOf(reply.text.slice(span.start, span.end), grammar.lang).every((word) => used.has(word));
};
