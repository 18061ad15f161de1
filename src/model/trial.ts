import type { OwnRuleSet } from './content';
import type { Reason } from './reason';
import type { Severity } from './review';

/** Something in a rule set that can't be taken, and where: `['rules', 'parcels', 'find', 0]`. */
export interface Refusal {
  path: readonly (string | number)[];
  reason: Reason;
}

/**
 * An example that doesn't hold: a bad one that is missed or flagged at other words, a good one that is flagged; of a
 * signal, a message in which it is not heard though it is there, or heard though it isn't.
 */
export interface FailedExample {
  /** The name of its rule or signal in the set. */
  rule: string;
  kind: 'missed' | 'elsewhere' | 'alarm' | 'unheard' | 'heard';
  example: string;
  /** Its place among the examples of its kind, from 0. */
  at: number;
  /** The words that were flagged, if any. */
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

/** A file that somebody handed in. */
export interface GivenFile {
  name: string;
  text: string;
}

/** Why a file was refused, and where. */
export interface Fault {
  file: string;
  /** From 1. */
  line: number;
  /** The title of the rule set, where several things are in the file; else empty. */
  of: string;
  reason: Reason;
}

/** The rule sets of some files; where one has a fault, none is to be taken. */
export interface Imported {
  sets: readonly OwnRuleSet[];
  faults: readonly Fault[];
}
