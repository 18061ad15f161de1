import type { RuleSetSummary, RuleSummary } from '../../../model';
import type { ChoiceChange, ChoicePath } from '../../../model/choices';
import { BEFORE_SENDING, CIRCUMSTANCES, SENSITIVITIES } from '../../../model/settings';
import type { Translate } from '../../words';

/** What the parts of a path are called, by what stands in it. */
export type Names = ReadonlyMap<string, string>;

/** Names of rule sets and rules, and of all that a team file decides beside them. */
export function namesOf(
  sets: readonly RuleSetSummary[],
  rules: Readonly<Record<string, readonly RuleSummary[]>>,
  words: Translate,
): Names {
  return new Map([
    ['beforeSending', words('options.mine.sending.title')],
    ...CIRCUMSTANCES.map((id) => [id, words(`options.where.${id}`)] as const),
    ...sets.map(({ id, title }) => [id, title] as const),
    ...Object.values(rules).flatMap((all) =>
      all.map(({ id, title, hint }) => [id, `${title}: ${hint.replace(/\.$/, '')}`] as const),
    ),
  ]);
}

/** Changed choices in words, those that changed alike in one line: "Off: Rulebook, Robotism". */
export function changeWords(changes: readonly ChoiceChange[], names: Names, words: Translate): string[] {
  const alike = Map.groupBy(changes, (change) => lineOf(change, '', words));
  return [...alike.values()].flatMap((same) => {
    const what = placeWords(
      same.map(({ path }) => path),
      names,
    );
    return same.slice(0, 1).map((change) => lineOf(change, what, words));
  });
}

/** Places in words. */
export function placeWords(paths: readonly ChoicePath[], names: Names): string {
  return paths.map((path) => nameOf(path, names)).join(', ');
}

function nameOf(path: ChoicePath, names: Names): string {
  return path
    .filter((part) => !['at', 'sets', 'rules', 'sensitivity'].includes(part))
    .map((part) => names.get(part) ?? part)
    .join(' · ');
}

function lineOf({ path, after }: ChoiceChange, what: string, words: Translate): string {
  if (after === undefined) return words('options.team.changes.open', [what]);
  if (after === true) return words('options.team.changes.on', [what]);
  if (after === false) return words('options.team.changes.off', [what]);
  const level = path.includes('sensitivity') && SENSITIVITIES.find((one) => one === after);
  if (level) return words('options.team.changes.heard', [what, words(`options.rules.levels.${level}`)]);
  const moment = path[0] === 'beforeSending' && BEFORE_SENDING.find((one) => one === after);
  const value = moment ? words(`options.mine.sending.${moment}`) : String(after);
  return words('options.team.changes.is', [what, value]);
}
