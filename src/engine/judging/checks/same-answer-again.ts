import { sentencesOfAll, spanOf } from '../../reading/text';
import type { FindCheck } from './index';
import { contentIn, overlap } from './words';

/** How much of an earlier answer comes back when it is the same one. */
const SAME = 0.7;
/** Fewer words than this say too little to be compared. */
const FEW = 4;

/** A sentence that gives the same answer as an earlier message, in the same or hardly other words. */
export const sameAnswerAgain: FindCheck = ({ reply, body, agentBefore }) => {
  const before = sentencesOfAll(agentBefore)
    .map(({ sentence }) => contentIn(sentence))
    .filter((words) => words.size >= FEW);
  if (!before.length) return [];
  return body.flatMap((placed) => {
    const now = contentIn(placed.sentence);
    if (now.size < FEW || !before.some((words) => overlap(now, words) >= SAME)) return [];
    const span = spanOf(placed, { start: 0, end: placed.sentence.length });
    return [{ index: reply.sentences.indexOf(placed), span }];
  });
};
