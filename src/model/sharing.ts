import {
  changesBetween,
  choiceAt,
  choicesOf,
  decisionsOf,
  type ChoiceChange,
  type ChoicePath,
} from './choices';
import { contentOf, noContent, type Content } from './content';
import type { Decisions } from './settings';
import type { TeamFile } from './team-file';

/** What one person's own choice is, and nobody else's: it never goes into a team file. */
const PERSONAL: ReadonlySet<keyof Decisions> = new Set([
  'mutedRules',
  'pauseInMs',
  'ownAddresses',
  'signOff',
  'shortcut',
  'language',
  'offSites',
]);

/** The part of an agent's decisions that is about this person, in whatever browser they work. */
export function personalOf(own: Decisions): Decisions {
  return decisionsOf(choicesOf(own).filter(({ path }) => PERSONAL.has(path[0])));
}

/** What the lead says of a team file. */
export interface Issue {
  name: string;
  author: string;
  /** The last version that was handed out; 0 before the first. */
  version: number;
  /** Whether agents may decide otherwise. */
  mayChange: boolean;
}

export const firstIssue: Issue = { name: '', author: '', version: 0, mayChange: false };

/** The next team file: what the last one said, and what was decided and written in this browser since. */
export function nextTeamFile(
  { name, author, version, mayChange }: Issue,
  own: Decisions,
  written: Content,
  last: TeamFile | null,
  date: string,
): TeamFile {
  const shared = choicesOf(own).filter(({ path }) => !PERSONAL.has(path[0]));
  const decided = decisionsOf([...(last ? choicesOf(decidedIn(last)) : []), ...shared]);
  return {
    virgil: 'team-file',
    name,
    version: Math.max(version, last?.version ?? 0) + 1,
    author,
    date,
    settings: mayChange ? {} : decided,
    suggested: mayChange ? decided : {},
    ...contentOf([last ?? noContent, written]),
  };
}

/** What a team file changes against the one before it. */
export interface TeamFileChanges {
  decisions: readonly ChoiceChange[];
  /** What agents can't decide for themselves any more. */
  locked: readonly ChoicePath[];
  /** What they can again, though the file says how it is to begin with. */
  unlocked: readonly ChoicePath[];
  /** Titles of rule sets. */
  newSets: readonly string[];
  changedSets: readonly string[];
  goneSets: readonly string[];
  /** How many words and phrases come and go. */
  newWords: number;
  goneWords: number;
  /** How many tickets to practise on come and go. */
  newTickets: number;
  goneTickets: number;
}

/** What changes from one team file to the next. */
export function teamFileChanges(before: TeamFile | null, after: TeamFile): TeamFileChanges {
  const old = before ?? { settings: {}, suggested: {}, ...noContent };
  const setsBefore = new Map(old.ruleSets.map((set) => [set.set, set]));
  const setsAfter = new Set(after.ruleSets.map(({ set }) => set));
  const [wordsBefore, wordsAfter] = [wordsOf(old), wordsOf(after)];
  const [ticketsBefore, ticketsAfter] = [asLines(old.tickets), asLines(after.tickets)];
  return {
    decisions: changesBetween(decidedIn(old), decidedIn(after)),
    locked: addedTo(old.settings, after.settings),
    unlocked: addedTo(after.settings, old.settings).filter(
      (path) => choiceAt(after.suggested, path) !== undefined,
    ),
    newSets: after.ruleSets.filter(({ set }) => !setsBefore.has(set)).map(({ title }) => title),
    changedSets: after.ruleSets
      .filter(
        (set) => setsBefore.has(set.set) && JSON.stringify(set) !== JSON.stringify(setsBefore.get(set.set)),
      )
      .map(({ title }) => title),
    goneSets: old.ruleSets.filter(({ set }) => !setsAfter.has(set)).map(({ title }) => title),
    newWords: countMissing(wordsBefore, wordsAfter),
    goneWords: countMissing(wordsAfter, wordsBefore),
    newTickets: countMissing(ticketsBefore, ticketsAfter),
    goneTickets: countMissing(ticketsAfter, ticketsBefore),
  };
}

/** All that a team file decides; what it holds outranks what it suggests. */
function decidedIn({ suggested, settings }: Pick<TeamFile, 'suggested' | 'settings'>): Decisions {
  return decisionsOf([...choicesOf(suggested), ...choicesOf(settings)]);
}

/** Where the one decides nothing and the other something. */
function addedTo(one: Decisions, other: Decisions): ChoicePath[] {
  return changesBetween(one, other)
    .filter(({ before }) => before === undefined)
    .map(({ path }) => path);
}

function wordsOf({ words }: Pick<Content, 'words'>): Set<string> {
  return asLines([...words.glossary, ...words.never, ...words.phrases]);
}

/** How many of `lines` are not among the others. */
function countMissing(others: ReadonlySet<string>, lines: ReadonlySet<string>): number {
  return [...lines].filter((line) => !others.has(line)).length;
}

function asLines(things: readonly unknown[]): Set<string> {
  return new Set(things.map((thing) => JSON.stringify(thing)));
}
