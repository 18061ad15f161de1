import type { Language } from './case';
import type { Group } from './review';
import type { RuleSetSummary } from './settings';

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

/** What a lead wrote: whole rule sets, and words. */
export interface Content {
  ruleSets: readonly OwnRuleSet[];
  words: HouseWords;
}

export const noContent: Content = { ruleSets: [], words: { glossary: [], never: [], phrases: [] } };

/** Puts contents together, weakest first: of two with the same name the later one stays. */
export function contentOf(contents: readonly Content[]): Content {
  const all = <T>(list: (content: Content) => readonly T[], name: (item: T) => string): T[] => [
    ...new Map(contents.flatMap(list).map((item) => [name(item), item])).values(),
  ];
  return {
    ruleSets: all(
      ({ ruleSets }) => ruleSets,
      ({ set }) => set,
    ),
    words: {
      glossary: all(
        ({ words }) => words.glossary,
        ({ term }) => term.toLowerCase(),
      ),
      never: all(
        ({ words }) => words.never,
        (word) => word.toLowerCase(),
      ),
      phrases: all(
        ({ words }) => words.phrases,
        ({ avoid }) => avoid.toLowerCase(),
      ),
    },
  };
}

/** An own rule set as lists and switches show it; it is on unless it says otherwise. */
export function summaryOf({ set, group, title, about, on = true }: OwnRuleSet): RuleSetSummary {
  return { id: set, group, title, about, on };
}
