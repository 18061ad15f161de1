import type { RuleSetSummary, Settings } from '../../../../model';
import { sensitivityOf } from '../../../../model/standing';
import { isOn } from '../../../../model/switches';
import type { Hearings } from './outcome';

/** How much of each rule set is heard by some settings. */
export function hearingsOf(settings: Settings, sets: readonly RuleSetSummary[]): Hearings {
  return Object.fromEntries(
    sets.map((set) => [set.id, isOn(settings, set) ? sensitivityOf(settings, set.id) : 'off']),
  );
}

/**
 * Settings by which everything is reviewed and counted, so that hearing it otherwise needs no second review. What
 * somebody muted is muted for themselves, and not for those who wrote the replies.
 */
export function hearingEverything(settings: Settings, sets: readonly RuleSetSummary[]): Settings {
  return {
    ...settings,
    sets: Object.fromEntries(sets.map(({ id }) => [id, true])),
    sensitivity: {},
    mutedRules: [],
  };
}
