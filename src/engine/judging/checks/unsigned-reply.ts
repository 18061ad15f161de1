import { sharesName, signerOf } from '../../reading/names';
import { NOWHERE } from '../place';
import type { FindCheck } from './index';

/** Nobody stands behind the reply: no name at its end, and none that the host shows beside it. */
export const unsignedReply: FindCheck = ({ reply, grammar, agentName, signed, customerName }) => {
  if (agentName !== null || signed) return [];
  const signer = signerOf(reply);
  return signer === null || (customerName !== null && sharesName(signer, customerName, grammar))
    ? [NOWHERE]
    : [];
};
