import type { Decisions, Group, RuleSetSummary, Sensitivity } from '../../../model';
import { changesBetween, type ChoiceChange } from '../../../model/choices';

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

/** What a preset decides of these rule sets. */
export function decisionsOfPreset(
  { sensitivity, off, on }: Preset,
  sets: readonly RuleSetSummary[],
): Pick<Decisions, 'sets' | 'sensitivity'> {
  const isOff = ({ id, group }: RuleSetSummary): boolean => off.includes(id) || off.includes(group);
  const switched = sets.flatMap((set): [string, boolean][] => {
    if (isOff(set)) return set.on ? [[set.id, false]] : [];
    return on.includes(set.id) && !set.on ? [[set.id, true]] : [];
  });
  return {
    sets: Object.fromEntries(switched),
    sensitivity: sensitivity === 'all' ? {} : Object.fromEntries(sets.map(({ id }) => [id, sensitivity])),
  };
}

/** How what was decided differs from a preset. */
export function differenceFrom(
  preset: Preset,
  { sets = {}, sensitivity = {} }: Decisions,
  summaries: readonly RuleSetSummary[],
): ChoiceChange[] {
  return changesBetween(decisionsOfPreset(preset, summaries), { sets, sensitivity });
}

/** The preset that is nearest to what was decided. */
export function nearestPreset(own: Decisions, sets: readonly RuleSetSummary[]): Preset | undefined {
  const distance = (preset: Preset): number => differenceFrom(preset, own, sets).length;
  return presets.toSorted((a, b) => distance(a) - distance(b))[0];
}
