import { named } from '../../reading/case';
import { mentions } from '../../reading/text';
import { echoes } from './echoes';
import type { ConditionCheck } from './index';

/**
 * Whether the reply can be believed to care: somebody here has a hand in the matter, and it says that it sees what this
 * is to the customer, or by when we do it. Beside that, words that shrug or refuse elsewhere are a way of speaking.
 */
export const cares: ConditionCheck = (reading, place) => {
  const does = (act: string): boolean => mentions(reading.reply, named(reading.grammar, act));
  return does('#DoesForYou') && (does('#SeesYou') || does('#OursInTime') || echoes(reading, place));
};
