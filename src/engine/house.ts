import type { Content, Finding, Language, Refusal, Settings, Severity } from '../model';
import { sensitivityOf } from '../model/standing';
import { isOn } from '../model/switches';
import type { CompiledLanguage, RuleSet } from './compile/compiled';
import type { RuleSetFile } from './compile/schema';
import { countWith } from './own/bounds';
import { compileOwn, ownLanguage, readOwn } from './own/compile';
import { formsOf } from './own/forms';
import { createNever } from './own/never';
import { createPhraseIndex } from './own/phrases';
import { Refused } from './own/refusal';
import { ruleSetsOfWords } from './own/words';
import { createSymbols } from './pattern/node';
import { createRulebook, without, type Rulebook } from './rulebook';

/** Reads a shipped language. */
export type ReadLanguage = (lang: Language) => CompiledLanguage | undefined;

/** A rule set that could not be taken. */
type SetRefusal = Refusal & { set: string };

/** All that a house judges by: what is shipped and what it wrote itself. */
export interface House {
  rulebook: Rulebook;
  /** The rule sets that could not be taken, with the reasons; to know it, every one is compiled. */
  refusals(): readonly SetRefusal[];
  /** Whether a finding lies in words that are never flagged. */
  isNever: (finding: Finding, reply: string) => boolean;
}

/** Builds a house, each language when it is first needed. A rule set that can't be taken is left out. */
export function createHouse({ ruleSets, words }: Content, read: ReadLanguage): House {
  const refused: SetRefusal[] = [];
  const taken: RuleSetFile[] = [];
  let phrases = 0;
  for (const written of ruleSets) {
    attempt(written.set, refused, () => {
      const data = readOwn(written);
      phrases = countWith(phrases, data);
      taken.push(data);
    });
  }
  const extensions = new Map<Language, Extension | undefined>();
  const extensionOf = (lang: Language): Extension | undefined => {
    if (!extensions.has(lang)) extensions.set(lang, extend(lang));
    return extensions.get(lang);
  };
  const extend = (lang: Language): Extension | undefined => {
    const shipped = read(lang);
    if (!shipped) return undefined;
    const symbols = createSymbols([...shipped.symbols], formsOf(shipped));
    const ofHere = taken.filter((data) => (data.lang ?? ownLanguage) === lang);
    const own = ofHere.flatMap(
      (data) => attempt(data.set, refused, () => compileOwn(data, symbols, shipped)) ?? [],
    );
    return { shipped, symbols: symbols.names, own, words: ruleSetsOfWords(words, symbols, shipped) };
  };
  return {
    rulebook: rulebookWith(extensionOf),
    refusals() {
      for (const { lang = ownLanguage } of taken) extensionOf(lang);
      return refused;
    },
    isNever: createNever(words.never),
  };
}

/** The rulebook of a house as settings have it. */
export function rulebookOf(house: House, settings: Settings): Rulebook {
  const muted = new Set(settings.mutedRules);
  const judging = without(house.rulebook, (part) =>
    'rules' in part ? !isOn(settings, part) : muted.has(part.id) || !(settings.rules[part.id] ?? part.on),
  );
  return {
    ...judging,
    hears: (finding, reply) =>
      HEARD[sensitivityOf(settings, finding.set)].includes(finding.severity) &&
      !house.isNever(finding, reply),
  };
}

const HEARD: Readonly<Record<Settings['sensitivity'][string], readonly Severity[]>> = {
  grave: ['grave'],
  sins: ['grave', 'sin'],
  all: ['grave', 'sin', 'slip'],
};

/** What a house makes of a shipped language. */
interface Extension {
  shipped: CompiledLanguage;
  symbols: readonly string[];
  own: readonly RuleSet[];
  words: readonly RuleSet[];
}

/** Phrases go into an index; what else rules ask for (something missing, a check) is judged as in shipped sets. */
function rulebookWith(extensionOf: (lang: Language) => Extension | undefined): Rulebook {
  return createRulebook(
    (lang) => {
      const extension = extensionOf(lang);
      if (!extension) return undefined;
      const { shipped, symbols, own } = extension;
      return {
        ...shipped,
        symbols: [...symbols],
        ruleSets: [...shipped.ruleSets, ...own.map(withoutPhrases)],
      };
    },
    (chapter, lang) => {
      const { own = [], words = [] } = extensionOf(lang) ?? {};
      const withRules = [...words, ...own].filter(({ rules }) => rules.length > 0);
      return withRules.length
        ? { ...chapter, phrases: createPhraseIndex(withRules, chapter.grammar) }
        : chapter;
    },
  );
}

function withoutPhrases(set: RuleSet): RuleSet {
  const others = set.rules.filter(({ findChecks, missing }) => findChecks.length > 0 || missing);
  return { ...set, rules: others.map((rule) => ({ ...rule, find: [] })) };
}

function attempt<T>(set: string, refused: SetRefusal[], work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    refused.push({ set, path: error.path, reason: error.reason });
    return undefined;
  }
}
