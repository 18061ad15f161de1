import { usesName } from '../../reading/names';
import { NOWHERE } from '../place';
import type { FindCheck } from './index';

/** The customer's name is used neither in the reply nor in an earlier one. */
export const customerNameUnused: FindCheck = ({ reply, agentBefore, customerName }) => {
  if (customerName === null) return [];
  return [reply, ...agentBefore].some(({ text }) => usesName(text, customerName)) ? [] : [NOWHERE];
};
