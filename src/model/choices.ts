import type { Decisions } from './settings';

/** Where in the decisions a single choice stands: `['sets', 'rulebook']`, `['at', 'chat', 'sets', 'waiting']`. */
export type ChoicePath = readonly [keyof Decisions, ...string[]];

/** What may be chosen at one place. Whoever stands in a list is there with `true`. */
export type ChoiceValue = string | number | boolean;

export interface Choice {
  path: ChoicePath;
  value: ChoiceValue;
}

/** A choice that was made, changed or taken back; `undefined` where there was none. */
export interface ChoiceChange {
  path: ChoicePath;
  before: ChoiceValue | undefined;
  after: ChoiceValue | undefined;
}

/** A place as one text, to compare places by. */
export function placeOf(path: ChoicePath): string {
  return path.join('\n');
}

/** All single choices in some decisions. */
export function choicesOf(decisions: Decisions): Choice[] {
  return Object.entries(decisions).flatMap(([field, value]) =>
    // The keys of decisions are the fields of settings.
    choicesAt([field as keyof Decisions], value),
  );
}

/** Puts single choices together; of two at the same place the later one stays. */
export function decisionsOf(choices: readonly Choice[]): Decisions {
  return choices.reduce<Decisions>((decisions, { path, value }) => withChoice(decisions, path, value), {});
}

/** The decisions with one choice made, or (`undefined`) taken back; what is then empty is left out. */
export function withChoice(
  decisions: Decisions,
  path: ChoicePath,
  value: ChoiceValue | undefined,
): Decisions {
  // Which value belongs to which path is the caller's to know; whatever is stored is checked when it is read.
  return (changed(decisions, path, value) ?? {}) as Decisions;
}

/** What was chosen at a place; undefined when nothing was. */
export function choiceAt(decisions: Decisions, path: ChoicePath): ChoiceValue | undefined {
  const place = placeOf(path);
  return choicesOf(decisions).find((choice) => placeOf(choice.path) === place)?.value;
}

/** What has to be chosen otherwise to come from one state of decisions to another. */
export function changesBetween(before: Decisions, after: Decisions): ChoiceChange[] {
  const then = new Map(choicesOf(before).map((choice) => [placeOf(choice.path), choice]));
  const now = new Map(choicesOf(after).map((choice) => [placeOf(choice.path), choice]));
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((place) => {
    const [old, fresh] = [then.get(place), now.get(place)];
    const path = (fresh ?? old)?.path;
    return path && old?.value !== fresh?.value ? [{ path, before: old?.value, after: fresh?.value }] : [];
  });
}

/** Makes changes and leaves everything else as it is by now. */
export function withChanges(decisions: Decisions, changes: readonly ChoiceChange[]): Decisions {
  return changes.reduce((now, { path, after }) => withChoice(now, path, after), decisions);
}

/** Takes changes back and leaves everything else as it is by now. */
export function takeBack(decisions: Decisions, changes: readonly ChoiceChange[]): Decisions {
  return changes.reduce((now, { path, before }) => withChoice(now, path, before), decisions);
}

/** No choice stands deeper: `at.chat.sets.waiting`. */
const DEEPEST = 4;

function choicesAt(path: ChoicePath, value: unknown): Choice[] {
  // What nobody can choose stays one choice, which no schema takes: it may go down without end.
  if (path.length === DEEPEST && !isValue(value)) return [{ path, value: '' }];
  if (Array.isArray(value))
    return value
      .filter((item) => typeof item === 'string')
      .map((item) => ({ path: [...path, item], value: true }));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, part]) => choicesAt([...path, key], part));
  return isValue(value) ? [{ path, value }] : [];
}

function isValue(value: unknown): value is ChoiceValue {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

const lists: ReadonlySet<string> = new Set<keyof Decisions>(['offSites', 'mutedRules', 'ownAddresses']);

/** The tree with a leaf set or (`undefined`) removed; undefined when nothing is left of it. */
function changed(
  tree: object | undefined,
  [key, ...rest]: readonly string[],
  value: ChoiceValue | undefined,
): object | undefined {
  if (key === undefined) return tree;
  const branches = new Map<string, unknown>(Object.entries(tree ?? {}));
  const branch = branches.get(key);
  const next = rest.length ? grown(key, branch, rest, value) : value;
  if (next === undefined) branches.delete(key);
  else branches.set(key, next);
  return branches.size ? Object.fromEntries(branches) : undefined;
}

function grown(
  key: string,
  branch: unknown,
  rest: readonly string[],
  value: ChoiceValue | undefined,
): object | undefined {
  if (!lists.has(key)) return changed(typeof branch === 'object' && branch ? branch : undefined, rest, value);
  const [item] = rest;
  const others: unknown[] = Array.isArray(branch) ? branch.filter((other) => other !== item) : [];
  const members = value === true ? [...others, item] : others;
  return members.length ? members : undefined;
}
