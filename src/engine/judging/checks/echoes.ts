import { named } from '../../reading/case';
import type { ConditionCheck } from './index';
import { contentIn, contentInAll } from './words';

/** Sentences behind the greeting in which a matter is told back. */
const OPENING = 2;

/**
 * Whether the reply opens by telling the customer's own matter back: "Three hours in a queue with a baby …". Who weighs
 * what happened begins like that; who states a fact begins with the thing, "The queue …".
 */
export const echoes: ConditionCheck = ({ grammar, body, customerEver }) => {
  const tellsBack = named(grammar, '#TellsBack');
  const theirs = contentInAll(customerEver);
  return body
    .slice(0, OPENING)
    .some(
      ({ sentence }) => sentence.has(tellsBack) && [...contentIn(sentence)].some((word) => theirs.has(word)),
    );
};
