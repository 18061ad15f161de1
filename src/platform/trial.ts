import type { OwnRuleSet, Trial } from '../model';
import { ask } from './channel';

/** Has the worker try a rule set on its examples and on a text. Errors as for `sendReview`. */
export async function sendTrial(set: OwnRuleSet, text: string): Promise<Trial> {
  const answer = await ask({ type: 'trial', set, text });
  // The worker is ours and was built with this code.
  return answer as Trial;
}
