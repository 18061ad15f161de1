import { sentencesOfAll } from '../../reading/text';
import type { FindCheck } from './index';
import { fingerprintIn } from './words';

/** Fewer words than this may well be said twice. */
const FEW = 5;

/** A sentence that an earlier message to this customer had word by word. */
export const stockSentenceAgain: FindCheck = ({ reply, body, agentBefore }) => {
  const before = new Set(sentencesOfAll(agentBefore).map(({ sentence }) => fingerprintIn(sentence)));
  if (!before.size) return [];
  return body
    .filter(({ sentence }) => sentence.length >= FEW && before.has(fingerprintIn(sentence)))
    .map((placed) => ({
      index: reply.sentences.indexOf(placed),
      span: { start: placed.offset, end: placed.offset + placed.sentence.text.length },
    }));
};
