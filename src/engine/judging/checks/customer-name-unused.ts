import { named } from '../../reading/case';
import { useName } from '../../reading/names';
import { spanOf } from '../../reading/text';
import { NOWHERE } from '../place';
import type { FindCheck } from './index';

/** The customer's name is used neither in the reply nor in an earlier one: found at a greeting that calls nobody. */
export const customerNameUnused: FindCheck = ({ grammar, reply, agentBefore, customerName }) => {
  if (customerName === null) return [];
  const said = [...reply.sentences.map(({ sentence }) => sentence), ...agentBefore];
  if (useName(said, customerName, grammar)) return [];
  const [first] = reply.sentences;
  const [greeting] = first?.sentence.matches(named(grammar, '#GreetsNobody')) ?? [];
  return first && greeting ? [{ index: 0, span: spanOf(first, greeting) }] : [NOWHERE];
};
