import type { ConditionCheck } from './index';
import { wordsIn } from './words';

/** A sentence of fewer words is a greeting, a name or a yes. */
const FEWEST = 3;

/** Whether the reply says at least two things, greetings and names apart. */
export const severalSentences: ConditionCheck = ({ reply }) =>
  reply.sentences.filter(({ sentence }) => wordsIn(sentence).length >= FEWEST).length > 1;
