import type { Language } from './case';
import type { Group } from './review';
import type { RuleSetSummary } from './settings';
import type { OwnTicket } from './ticket';

/** A rule set that a lead wrote, in the format of the built-in ones; read in full only where it is compiled. */
export interface OwnRuleSet {
  set: string;
  title: string;
  about: string;
  group: Group;
  /** The language of its phrases. */
  lang?: Language | undefined;
  on?: boolean | undefined;
  rules: Readonly<Record<string, unknown>>;
}

/** A word from the house with words that customers know. */
export interface GlossaryEntry {
  term: string;
  /** What to say instead. */
  plain: string;
}

/** A phrase that the house doesn't want to read, and, where there is one, what it prefers. */
export interface HousePhrase {
  avoid: string;
  /** Empty: it is just not to be said. */
  say: string;
}

/** The words of the house. */
export interface HouseWords {
  glossary: readonly GlossaryEntry[];
  /** Names and products that are never flagged. */
  never: readonly string[];
  phrases: readonly HousePhrase[];
}

/** The rule set that the phrases of a house belong to. It is there by what is written, and stands in no list to switch. */
export const HOUSE_SET = 'house-words';

/** What a lead wrote: whole rule sets, words, and tickets to practise on. */
export interface Content {
  ruleSets: readonly OwnRuleSet[];
  words: HouseWords;
  tickets: readonly OwnTicket[];
}

export const noContent: Content = {
  ruleSets: [],
  words: { glossary: [], never: [], phrases: [] },
  tickets: [],
};

/** Puts contents together, weakest first: of two with the same name the later one stays. */
export function contentOf(contents: readonly Content[]): Content {
  return eachList((list, nameOf) => [
    ...new Map(contents.flatMap(list).map((item) => [nameOf(item), item])).values(),
  ]);
}

/** Takes back what came of `before` when it became `after`, and leaves everything else as it is by now. */
export function takeBackContent(now: Content, before: Content, after: Content): Content {
  return eachList((list, nameOf) => {
    if (isSame(list(now), list(after))) return list(before);
    const [old, fresh] = [before, after].map(
      (content) => new Map(list(content).map((item) => [nameOf(item), item])),
    );
    const isKept = (item: ReturnType<typeof list>[number]): boolean =>
      isSame(old?.get(nameOf(item)), fresh?.get(nameOf(item)));
    return [...list(now).filter(isKept), ...list(before).filter((item) => !isKept(item))];
  });
}

/** The content with rule sets in the place of those of the same names. */
export function withRuleSets(content: Content, sets: readonly OwnRuleSet[]): Content {
  return contentOf([content, { ...noContent, ruleSets: sets }]);
}

/** The content without a rule set. */
export function withoutRuleSet(content: Content, gone: string): Content {
  return { ...content, ruleSets: content.ruleSets.filter(({ set }) => set !== gone) };
}

/** Makes content list by list, each with the name by which two things in it count as the same. */
function eachList(
  make: <T>(list: (content: Content) => readonly T[], nameOf: (item: T) => string) => readonly T[],
): Content {
  return {
    ruleSets: make(
      ({ ruleSets }) => ruleSets,
      ({ set }) => set,
    ),
    words: {
      glossary: make(
        ({ words }) => words.glossary,
        ({ term }) => term.toLowerCase(),
      ),
      never: make(
        ({ words }) => words.never,
        (word) => word.toLowerCase(),
      ),
      phrases: make(
        ({ words }) => words.phrases,
        ({ avoid }) => avoid.toLowerCase(),
      ),
    },
    tickets: make(
      ({ tickets }) => tickets,
      ({ id }) => id,
    ),
  };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** An own rule set as lists and switches show it; it is on unless it says otherwise. */
export function summaryOf({ set, group, title, about, on = true }: OwnRuleSet): RuleSetSummary {
  return { id: set, group, title, about, on };
}
