import type { Language, Severity } from '../../../model';
import type { PhrasePart } from '../../../model/phrase';

/** A phrase in the editor; one that says more than buttons can stays as it was written. */
export type DraftPhrase = { parts: readonly PhrasePart[] } | { written: string };

/** A rule as it is being written. */
export interface DraftRule {
  /** Its name in the set; kept when it is changed, so that switches and mutes stay. */
  name: string;
  phrases: readonly DraftPhrase[];
  hint: string;
  fix: string;
  severity: Severity;
  bad: readonly string[];
  good: readonly string[];
  /** What a file said of it that the editor doesn't show. */
  unseen: Unseen;
}

/** What of a rule stays as a file had it. */
export interface Unseen {
  /** Whole fields: conditions, titles, fixes of several words. */
  fields: Readonly<Record<string, unknown>>;
  /** Hints after the first. */
  hints: readonly string[];
  /** Examples with a conversation. */
  bad: readonly unknown[];
  good: readonly unknown[];
}

/** A rule set as it is being written. */
export interface Draft {
  /** Empty until it is saved for the first time. */
  set: string;
  title: string;
  about: string;
  /** The language of the replies that it is about. */
  lang: Language;
  rules: readonly DraftRule[];
  /** Fields of a file that the editor doesn't show. */
  others: Readonly<Record<string, unknown>>;
}

/** A rule to begin with. */
export function newRule(taken: readonly string[]): DraftRule {
  return {
    name: unlike('rule', taken),
    phrases: [{ parts: [{ kind: 'words', text: '' }] }],
    hint: '',
    fix: '',
    severity: 'sin',
    bad: [''],
    good: [''],
    unseen: { fields: {}, hints: [], bad: [], good: [] },
  };
}

/** A rule set to begin with. */
export function newDraft(lang: Language): Draft {
  return { set: '', title: '', about: '', lang, rules: [newRule([])], others: {} };
}

/** A name that nothing has yet: with a number behind it where need be. */
export function unlike(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  let count = 2;
  while (taken.includes(`${name}-${count}`)) count += 1;
  return `${name}-${count}`;
}
