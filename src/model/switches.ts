import type { RuleSetSummary, Settings } from './settings';

/** Whether a rule set is on, by its own default or by what somebody decided. */
export function isOn(settings: Settings, set: RuleSetSummary): boolean {
  return settings.sets[set.id] ?? set.on;
}

/** Switches a rule set; what equals the default is not kept, so that a later default can arrive. */
export function switchSet(settings: Settings, set: RuleSetSummary, on: boolean): Settings {
  const { [set.id]: _, ...others } = settings.sets;
  return { ...settings, sets: on === set.on ? others : { ...others, [set.id]: on } };
}

/** Switches Virgil on or off for a hostname. */
export function switchSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.offSites.filter((off) => off !== site);
  return { ...settings, offSites: on ? others : [...others, site] };
}

/** Mutes a rule for this agent. */
export function muteRule(settings: Settings, rule: string): Settings {
  return { ...settings, mutedRules: [...settings.mutedRules.filter((muted) => muted !== rule), rule] };
}

/** The ids of all rule sets and rules that are not to speak. */
export function silenced(settings: Settings, sets: readonly RuleSetSummary[]): ReadonlySet<string> {
  const off = sets.filter((set) => !isOn(settings, set)).map((set) => set.id);
  return new Set([...off, ...settings.mutedRules]);
}
