import { nameGiven } from '../../reading/names';
import type { SignalCheck } from './index';

/** The customer gives their name, or signs with it. */
export const givesName: SignalCheck = ({ customer, grammar, agents }) =>
  nameGiven(customer, grammar, agents)?.span ?? false;
