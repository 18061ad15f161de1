import type { RuleSummary } from '../../../../model';
import type { MetRule } from '../counting/tally';

/** What a rule says, in the language of the page where it is built in, else as it was met. */
export function ruleText(
  { id, set, hint }: MetRule,
  rules: Readonly<Record<string, readonly RuleSummary[]>>,
): string {
  return rules[set]?.find((rule) => rule.id === id)?.hint ?? hint;
}
