/**
 * When the agent is asked before a reply goes: never, where a grave hint is open, or where any hint is.
 */
export type BeforeSending = 'off' | 'nudge' | 'always';

/** What an agent or a lead decided. Only differences from the defaults are kept. */
export interface Settings {
  /** Hostnames where Virgil is switched off, such as `acme.zendesk.com`. */
  offSites: readonly string[];
  /** Rule sets switched off (`false`) or on (`true`) against their default, by id. */
  sets: Readonly<Record<string, boolean>>;
  /** Rules that the agent muted, by id. */
  mutedRules: readonly string[];
  /** How long typing has to rest before the draft is read, in milliseconds. */
  pauseInMs: number;
  beforeSending: BeforeSending;
  /** The agent's own mail addresses, by which Gmail's conversations tell who wrote what. */
  ownAddresses: readonly string[];
}

/** What holds while nobody decided otherwise. */
export const defaultSettings: Settings = {
  offSites: [],
  sets: {},
  mutedRules: [],
  pauseInMs: 600,
  beforeSending: 'nudge',
  ownAddresses: [],
};

/** A rule set as people see it in lists and switches. */
export interface RuleSetSummary {
  id: string;
  group: 'sins' | 'respect' | 'moves' | 'care';
  /** Name per language: "Brush-off". */
  title: string;
  /** The sin in one line. */
  about: string;
  /** On when nobody said otherwise. */
  on: boolean;
}
