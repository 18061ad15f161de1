import { withChoice } from './choices';
import type { Decisions, RuleSetSummary, Settings } from './settings';

/** Whether a rule set is on, by its own default or by what somebody decided. */
export function isOn(settings: Pick<Settings, 'sets'>, set: Pick<RuleSetSummary, 'id' | 'on'>): boolean {
  return settings.sets[set.id] ?? set.on;
}

/** Switches a rule set; what equals the default is not kept, so that a later default can arrive. */
export function switchSet(own: Decisions, set: RuleSetSummary, on: boolean, byDefault = set.on): Decisions {
  return withChoice(own, ['sets', set.id], on === byDefault ? undefined : on);
}

/** Switches Virgil on or off for a hostname. */
export function switchSite(own: Decisions, site: string, on: boolean): Decisions {
  return withChoice(own, ['offSites', site], on ? undefined : true);
}

/** Mutes a rule for this agent. */
export function muteRule(own: Decisions, rule: string): Decisions {
  return withChoice(own, ['mutedRules', rule], true);
}

/** Lets a muted rule speak again. */
export function unmuteRule(own: Decisions, rule: string): Decisions {
  return withChoice(own, ['mutedRules', rule], undefined);
}
