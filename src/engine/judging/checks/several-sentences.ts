import type { ConditionCheck } from './index';
import { wordsOf } from './words';

/** A sentence of fewer words is a greeting, a name or a yes. */
const FEWEST = 3;

/** Whether the reply says at least two things, greetings and names apart. */
export const severalSentences: ConditionCheck = ({ grammar, reply }) =>
  reply.sentences.filter(({ sentence }) => wordsOf(sentence.text, grammar.lang).length >= FEWEST).length > 1;
