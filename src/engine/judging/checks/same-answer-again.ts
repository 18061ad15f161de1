import type { FindCheck } from './index';
import { NOWHERE } from '../place';
import { contentWords, overlap } from './words';

/** How much of an earlier answer comes back when it is the same one. */
const SAME = 0.7;
/** Fewer words than this say too little to be compared. */
const FEW = 4;

/** The same answer as in an earlier message, in the same or hardly other words. */
export const sameAnswerAgain: FindCheck = ({ body, agentBefore }) => {
  const now = contentWords(body.map(({ sentence }) => sentence.text).join(' '));
  if (now.size < FEW) return [];
  return agentBefore.some(
    ({ text }) => contentWords(text).size >= FEW && overlap(now, contentWords(text)) >= SAME,
  )
    ? [NOWHERE]
    : [];
};
