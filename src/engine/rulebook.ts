import type { Language } from '../model';
import { english } from '../language';
import type { CompiledLanguage, RuleSet } from './compile/compiled';
import { createGrammar, type Grammar } from './reading/grammar';
import { createReader, type Reader } from './reading/text';

/** The rules of one language, with a reader that remembers sentences. */
export interface Chapter {
  grammar: Grammar;
  read: Reader;
  ruleSets: readonly RuleSet[];
}

/** Everything that the engine judges by. */
export interface Rulebook {
  chapters: ReadonlyMap<Language, Chapter>;
}

const TONGUES = { en: english };

/** Makes compiled languages ready to judge by. */
export function createRulebook(languages: readonly CompiledLanguage[]): Rulebook {
  const chapters = new Map<Language, Chapter>();
  for (const compiled of languages) {
    if (!(compiled.lang in TONGUES)) continue;
    const grammar = createGrammar(compiled, TONGUES[compiled.lang as keyof typeof TONGUES]);
    chapters.set(compiled.lang, { grammar, read: createReader(grammar), ruleSets: compiled.ruleSets });
  }
  return { chapters };
}

/** The same rulebook, read sentences included, without the rule sets and rules (by id) that are off. */
export function without(rulebook: Rulebook, off: ReadonlySet<string>): Rulebook {
  const isOn = ({ id }: { id: string }) => !off.has(id);
  const chapters = [...rulebook.chapters].map(([lang, chapter]) => {
    // The signals of a set that is off are still heard, as others' conditions ask for them, but not shown.
    const ruleSets = chapter.ruleSets.map((set) => ({
      ...set,
      on: isOn(set),
      rules: isOn(set) ? set.rules.filter(isOn) : [],
    }));
    return [lang, { ...chapter, ruleSets }] as const;
  });
  return { chapters: new Map(chapters) };
}

/** Rule sets and rules that are off until somebody switches them on. */
export function offByDefault(rulebook: Rulebook): Set<string> {
  const sets = setsOf(rulebook).filter(({ on }) => !on);
  return new Set([...sets.map(({ id }) => id), ...rulesOffByDefault(rulebook)]);
}

/** Single rules that are off until somebody switches them on. */
export function rulesOffByDefault(rulebook: Rulebook): Set<string> {
  const rules = setsOf(rulebook).flatMap((set) => set.rules);
  return new Set(rules.filter(({ on }) => !on).map(({ id }) => id));
}

function setsOf({ chapters }: Rulebook): RuleSet[] {
  return [...chapters.values()].flatMap(({ ruleSets }) => ruleSets);
}
