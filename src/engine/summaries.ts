import type { RuleSetSummary } from '../model';

/** The shipped rule sets, in the catalogue's order, for lists and switches. */
export const ruleSetSummaries: readonly RuleSetSummary[] = [
  { id: 'rulebook', group: 'sins', title: 'Rulebook', about: 'Rules in the place of sense and heart.', on: true },
];
