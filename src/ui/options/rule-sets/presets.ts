import type { Decisions, Group, RuleSetSummary, Sensitivity, Settings, Standing } from '../../../model';
import { withChoice, type ChoicePath, type ChoiceValue } from '../../../model/choices';
import { holderOf, sensitivityOf, settingsBelow } from '../../../model/standing';
import { isOn } from '../../../model/switches';

/** A way to begin, as data: what is off, and how much is heard. */
interface Preset {
  id: 'standard' | 'gentle' | 'everything' | 'chat' | 'complaints';
  /** How much is heard of every rule set. */
  sensitivity: Sensitivity;
  /** Groups and rule sets that are off. */
  off: readonly (Group | string)[];
  /** Rule sets that are on though they aren't by themselves. */
  on: readonly string[];
}

export const presets: readonly Preset[] = [
  { id: 'standard', sensitivity: 'all', off: [], on: [] },
  { id: 'gentle', sensitivity: 'sins', off: ['care', 'personal', 'prepared', 'courteous'], on: [] },
  { id: 'everything', sensitivity: 'all', off: [], on: ['warmth', 'guidance'] },
  { id: 'chat', sensitivity: 'sins', off: ['care', 'personal', 'robotism'], on: [] },
  { id: 'complaints', sensitivity: 'all', off: ['courteous'], on: ['warmth', 'loyalty'] },
];

/** The agent's decisions, with those that lead to a preset; what is held above them stays as it is. */
export function withPreset(
  own: Decisions,
  preset: Preset,
  standing: Standing,
  sets: readonly RuleSetSummary[],
): Decisions {
  const below = settingsBelow(standing);
  return sets.reduce((next, set) => {
    const wanted = wantedBy(preset, set);
    const on = wanted.on === isOn(below, set) ? undefined : wanted.on;
    const level = wanted.level === sensitivityOf(below, set.id) ? undefined : wanted.level;
    return decided(decided(next, ['sets', set.id], on), ['sensitivity', set.id], level);
  }, own);

  function decided(decisions: Decisions, path: ChoicePath, value: ChoiceValue | undefined): Decisions {
    return holderOf(standing, path) ? decisions : withChoice(decisions, path, value);
  }
}

/** The rule sets that are otherwise than in a preset. */
export function differingFrom(
  preset: Preset,
  inForce: Settings,
  sets: readonly RuleSetSummary[],
): RuleSetSummary[] {
  return sets.filter((set) => {
    const { on, level } = wantedBy(preset, set);
    return on !== isOn(inForce, set) || level !== sensitivityOf(inForce, set.id);
  });
}

/** The preset that is nearest to what is in force, whoever decided it. */
export function nearestPreset(inForce: Settings, sets: readonly RuleSetSummary[]): Preset | undefined {
  const distance = (preset: Preset): number => differingFrom(preset, inForce, sets).length;
  return presets.toSorted((a, b) => distance(a) - distance(b))[0];
}

function wantedBy(
  { sensitivity, off, on }: Preset,
  set: RuleSetSummary,
): { on: boolean; level: Sensitivity } {
  const isOff = off.includes(set.id) || off.includes(set.group);
  return { on: !isOff && (set.on || on.includes(set.id)), level: sensitivity };
}
