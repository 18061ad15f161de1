import { named } from '../../reading/case';
import { haveName, sharesName, signerOf } from '../../reading/names';
import { spanOf } from '../../reading/text';
import { NOWHERE } from '../place';
import type { FindCheck } from './index';

/** Nobody's name but the customer's stands in the reply where an agent's would. */
export const agentUnnamed: FindCheck = ({ grammar, reply, agentName, customerName }) => {
  if (agentName !== null) {
    const said = reply.sentences.map(({ sentence }) => sentence);
    if (haveName(said, agentName, grammar)) return [];
  }
  const names = reply.sentences.flatMap((placed) =>
    placed.sentence.matches(named(grammar, '#TellsOwnName')).map((match) => {
      const { start, end } = spanOf(placed, match);
      return reply.text.slice(start, end);
    }),
  );
  const signer = signerOf(reply);
  const isOwn = (name: string) => customerName === null || !sharesName(name, customerName, grammar);
  return [...names, ...(signer === null ? [] : [signer])].some(isOwn) ? [] : [NOWHERE];
};
