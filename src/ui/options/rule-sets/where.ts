import type { Circumstance, RuleSetSummary, Sensitivity, Standing } from '../../../model';
import type { ChoicePath } from '../../../model/choices';
import { CIRCUMSTANCES } from '../../../model/settings';
import { isOnBelow, sensitivityOf, settingsAt, settingsBelow } from '../../../model/standing';
import { isOn } from '../../../model/switches';

/** Everywhere, or one circumstance in which rule sets may differ. */
export type Where = Circumstance | 'everywhere';

export const wheres: readonly Where[] = ['everywhere', ...CIRCUMSTANCES];

/** The circumstances that a place stands for. */
export function circumstancesAt(where: Where): Circumstance[] {
  return where === 'everywhere' ? [] : [where];
}

/** Where a choice about a rule set stands. */
export function pathAt(where: Where, field: 'sets' | 'sensitivity', set: string): ChoicePath {
  return where === 'everywhere' ? [field, set] : ['at', where, field, set];
}

/** All places whose holder decides for a rule set there: what is held everywhere is held here too. */
export function pathsAt(where: Where, field: 'sets' | 'sensitivity', set: string): ChoicePath[] {
  return where === 'everywhere' ? [[field, set]] : [[field, set], pathAt(where, field, set)];
}

/** The circumstances in which a rule set is otherwise than everywhere else. */
export function differingAt(standing: Standing, set: RuleSetSummary): Circumstance[] {
  return CIRCUMSTANCES.filter((where) => {
    const { on, otherwise } = onAt(standing, where, set);
    const heard = sensitivityAt(standing, where, set.id);
    return on !== otherwise || heard.level !== heard.otherwise;
  });
}

/** Whether a rule set is on there, and whether it would be if nobody had said so for this place. */
export function onAt(
  standing: Standing,
  where: Where,
  set: RuleSetSummary,
): { on: boolean; otherwise: boolean } {
  if (where === 'everywhere')
    return { on: isOn(settingsAt(standing, []), set), otherwise: isOnBelow(standing, set) };
  return {
    on: isOn(settingsAt(standing, circumstancesAt(where)), set),
    otherwise: isOn(settingsAt(standing, []), set),
  };
}

/** How much is heard there, and how much would be if nobody had said so for this place. */
export function sensitivityAt(
  standing: Standing,
  where: Where,
  set: string,
): { level: Sensitivity; otherwise: Sensitivity } {
  if (where === 'everywhere')
    return {
      level: sensitivityOf(settingsAt(standing, []), set),
      otherwise: sensitivityOf(settingsBelow(standing), set),
    };
  return {
    level: sensitivityOf(settingsAt(standing, circumstancesAt(where)), set),
    otherwise: sensitivityOf(settingsAt(standing, []), set),
  };
}
