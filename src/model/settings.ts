import type { Language } from './case';
import type { Group, Severity } from './review';

/**
 * When the agent is asked before a reply goes: never, where a grave hint is open, or where any hint is.
 */
export const BEFORE_SENDING = ['off', 'nudge', 'always'] as const;
export type BeforeSending = (typeof BEFORE_SENDING)[number];

/** How much of a rule set is heard: only what is grave, sins too, or also slips. */
export const SENSITIVITIES = ['grave', 'sins', 'all'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** Where a rule set may be set otherwise: in one helpdesk, by its id, or wherever people chat. */
export const CIRCUMSTANCES = ['zendesk', 'freshdesk', 'gmail', 'chat'] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** What is decided of rule sets, by their ids. */
export interface SetChoices {
  /** Rule sets switched off (`false`) or on (`true`) against their default. */
  sets: Readonly<Record<string, boolean>>;
  sensitivity: Readonly<Record<string, Sensitivity>>;
}

/** What is in force, once everything that was decided is put together. */
export interface Settings extends SetChoices {
  /** Hostnames where Virgil is switched off, such as `acme.zendesk.com`. */
  offSites: readonly string[];
  /** Single rules switched off (`false`) or on (`true`) against their default, by id. */
  rules: Readonly<Record<string, boolean>>;
  /** What differs in a circumstance. */
  at: Readonly<Partial<Record<Circumstance, Partial<SetChoices>>>>;
  /** Rules that the agent muted, by id. */
  mutedRules: readonly string[];
  /** How long typing has to rest before the draft is read, in milliseconds. */
  pauseInMs: number;
  beforeSending: BeforeSending;
  /** The agent's own mail addresses, by which Gmail's conversations tell who wrote what. */
  ownAddresses: readonly string[];
  /** The name that the agent signs with; empty: nobody told it. */
  signOff: string;
  /** The keys that open the hint at the caret, or the list: `Alt+V`. */
  shortcut: string;
  /** The language of Virgil's own pages. */
  language: 'browser' | Language;
}

/** What one person, file or policy decided; what is absent was left to others. */
export type Decisions = Partial<Settings>;

/** What holds while nobody decided otherwise. */
export const defaultSettings: Settings = {
  offSites: [],
  sets: {},
  sensitivity: {},
  rules: {},
  at: {},
  mutedRules: [],
  pauseInMs: 600,
  beforeSending: 'nudge',
  ownAddresses: [],
  signOff: '',
  shortcut: 'Alt+V',
  language: 'browser',
};

/** A reply that shows a rule, with what the customer said where that decides. */
export interface RuleExample {
  /** `[…]` marks what would be flagged. */
  reply: string;
  customer?: string;
}

/** A rule as people read about it. */
export interface RuleSummary {
  id: string;
  title: string;
  severity: Severity;
  on: boolean;
  hint: string;
  bad: readonly RuleExample[];
  good: readonly RuleExample[];
}

/** A rule set as people see it in lists and switches. */
export interface RuleSetSummary {
  id: string;
  group: Group;
  /** Name per language: "Brush-off". */
  title: string;
  /** The sin in one line. */
  about: string;
  /** On when nobody said otherwise. */
  on: boolean;
}
