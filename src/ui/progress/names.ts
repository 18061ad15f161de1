import type { RuleSetSummary, RuleSummary } from '../../model';
import { HOUSE_SET } from '../../model/content';
import { setOfRule } from '../../model/progress';
import type { Translate } from '../words';

/** A rule set as people know it; one that is here no more goes by its id. */
export function setName(set: string, sets: readonly RuleSetSummary[], words: Translate): string {
  if (set === HOUSE_SET) return words('options.words.title');
  return sets.find(({ id }) => id === set)?.title ?? set;
}

/** What a rule says, in one line; one that isn't known here goes by its id. */
export function ruleName(rule: string, rules: Readonly<Record<string, readonly RuleSummary[]>>): string {
  const known = rules[setOfRule(rule)]?.find(({ id }) => id === rule);
  return known?.hint ?? rule.slice(rule.indexOf('/') + 1);
}

/** A day as people write it: "16 Nov". */
export function dayName(day: string, words: Translate): string {
  return new Date(day).toLocaleDateString(words('language'), {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
}
