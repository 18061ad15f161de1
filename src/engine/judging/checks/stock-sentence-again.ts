import type { FindCheck } from './index';
import { fingerprint } from './words';

/** Fewer words than this may well be said twice. */
const FEW = 5;

/** A sentence that an earlier message to this customer had word by word. */
export const stockSentenceAgain: FindCheck = ({ grammar, reply, body, agentBefore }) => {
  const before = new Set(
    agentBefore.flatMap(({ sentences }) =>
      sentences.map(({ sentence }) => fingerprint(sentence.text, grammar.lang)),
    ),
  );
  return body
    .filter(({ sentence }) => sentence.length >= FEW && before.has(fingerprint(sentence.text, grammar.lang)))
    .map((placed) => ({
      index: reply.sentences.indexOf(placed),
      span: { start: placed.offset, end: placed.offset + placed.sentence.text.length },
    }));
};
