import type { Finding, Language } from '../model';
import { TONGUES } from '../language';
import type { CompiledLanguage, Rule, RuleSet } from './compile/compiled';
import { createHits, type Hits } from './judging/hits';
import type { PhraseIndex } from './own/phrases';
import { createConversationReader, type ConversationReader } from './reading/conversation';
import { createGrammar, type Grammar } from './reading/grammar';
import { createReader, type Reader } from './reading/text';

/** The rules of one language, with a reader that remembers sentences. */
export interface Chapter {
  grammar: Grammar;
  read: Reader;
  readConversation: ConversationReader;
  ruleSets: readonly RuleSet[];
  /** What the patterns of their rules find in a sentence, those included that are off. */
  hits: Hits;
  /** What a house wrote, found by its words because it may be very much. */
  phrases?: PhraseIndex;
  /** Which of them are off. */
  isOff?: IsOff;
  /** Whether better words are left out: to try them takes a quarter of a review, and often nobody looks. */
  leavesFixes?: boolean;
}

/** Whether a rule set or rule is off. */
export type IsOff = (part: RuleSet | Rule) => boolean;

/** Everything that the engine judges by. */
export interface Rulebook {
  /** The rules of a language, made ready when somebody first asks: most desks write in one. */
  chapter(lang: Language): Chapter | undefined;
  /** Whether a finding in a reply is grave enough to be heard, and not in words that are never flagged. */
  hears?: (finding: Finding, reply: string) => boolean;
}

/** Makes compiled languages ready to judge by, each when it is first needed; `add` is what a house adds. */
export function createRulebook(
  read: (lang: Language) => CompiledLanguage | undefined,
  add: (chapter: Chapter, lang: Language) => Chapter = (chapter) => chapter,
): Rulebook {
  return rulebookMaking((lang) => {
    const compiled = read(lang);
    if (!compiled) return undefined;
    const grammar = createGrammar(compiled, TONGUES[lang]);
    const { ruleSets } = compiled;
    const reader = createReader(grammar);
    return add(
      {
        grammar,
        read: reader,
        readConversation: createConversationReader(grammar, reader),
        ruleSets,
        hits: createHits(ruleSets, grammar),
      },
      lang,
    );
  });
}

/** The same rulebook, read sentences included, without the rule sets and rules that are off. */
export function without(rulebook: Rulebook, isOff: IsOff): Rulebook {
  return rulebookMaking((lang) => {
    const chapter = rulebook.chapter(lang);
    if (!chapter) return undefined;
    // The signals of a set that is off are still heard, as others' conditions ask for them, but not shown.
    const ruleSets = chapter.ruleSets.map((set) => {
      const on = !isOff(set);
      return { ...set, on, rules: on ? set.rules.filter((rule) => !isOff(rule)) : [] };
    });
    return { ...chapter, ruleSets, isOff };
  });
}

/** The same rulebook for those who only count, or show no better words yet: its findings come without fixes. */
export function withoutFixes(rulebook: Rulebook): Rulebook {
  const leaving = rulebookMaking((lang) => {
    const chapter = rulebook.chapter(lang);
    return chapter && { ...chapter, leavesFixes: true };
  });
  return { ...rulebook, ...leaving };
}

/** Whether a rule set or rule is off until somebody switches it on. */
export function isOffByDefault({ on }: RuleSet | Rule): boolean {
  return !on;
}

/** A rulebook whose chapters are made when they are first asked for, once. */
function rulebookMaking(make: (lang: Language) => Chapter | undefined): Rulebook {
  const chapters = new Map<Language, Chapter | undefined>();
  return {
    chapter(lang) {
      if (!chapters.has(lang)) chapters.set(lang, make(lang));
      return chapters.get(lang);
    },
  };
}
