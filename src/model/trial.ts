import type { Severity } from './review';

/** Something in a rule set that can't be taken, and where: `['rules', 'parcels', 'find', 0]`. */
export interface Refusal {
  path: readonly (string | number)[];
  reason: string;
}

/** An example that doesn't hold: a bad one that is missed or flagged at other words, a good one that is flagged. */
export interface FailedExample {
  /** The rule's name in its set. */
  rule: string;
  kind: 'missed' | 'elsewhere' | 'alarm';
  example: string;
  /** The words that were flagged. */
  found: string;
}

/** Words that a rule set flags in a text. */
export interface TrialFinding {
  start: number;
  end: number;
  severity: Severity;
  hint: string;
}

/** What became of trying a rule set. */
export interface Trial {
  refusals: readonly Refusal[];
  failing: readonly FailedExample[];
  /** In the text that it was tried on. */
  findings: readonly TrialFinding[];
}
