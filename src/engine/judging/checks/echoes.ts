import { named, openingOf } from '../../reading/case';
import type { ConditionCheck } from './index';
import { contentIn, contentInAll } from './words';

/**
 * Whether the reply opens by telling the customer's own matter back: "Three hours in a queue with a baby …". Who weighs
 * what happened begins like that; who states a fact begins with the thing, "The queue …".
 */
export const echoes: ConditionCheck = (reading) => {
  const { grammar, customerEver } = reading;
  const tellsBack = named(grammar, '#TellsBack');
  const theirs = contentInAll(customerEver);
  return openingOf(reading).some(
    ({ sentence }) => sentence.has(tellsBack) && [...contentIn(sentence)].some((word) => theirs.has(word)),
  );
};
