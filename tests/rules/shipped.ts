import type { Case, Language, Review } from '../../src/model';
import { readTrials } from '../../src/cli/cases';
import { readyRulebook } from '../../src/cli/load';
import type { CompiledLanguage } from '../../src/engine/compile/compiled';
import { readRuleFiles } from '../../src/engine/compile/files';
import { compileLanguage, isRuleSet } from '../../src/engine/compile/language';
import { toCase, unmarked } from '../../src/engine/compile/proof';
import { ruleSetFile, type RuleSetFile } from '../../src/engine/compile/schema';
import { readSource } from '../../src/engine/compile/source';
import { review } from '../../src/engine/review';
import type { Rulebook } from '../../src/engine/rulebook';

const languages = new Map<Language, CompiledLanguage>();
const rulebook = newRulebook();

/** The rules that Virgil ships, made ready by somebody who has read nothing yet; compiled with the first case. */
export function newRulebook(): Rulebook {
  return readyRulebook((lang) => {
    const compiled = languages.get(lang) ?? compileLanguage(lang, readRuleFiles(`rules/${lang}`));
    languages.set(lang, compiled);
    return compiled;
  });
}

/** Reviews a case by the rules that Virgil ships. */
export function reviewed(kase: Case): Review {
  return review(kase, rulebook);
}

/** The written cases of a language, each reply with its conversation. */
export function writtenCases(lang: Language): Case[] {
  return readTrials(['tests/cases'])
    .map(({ kase }) => kase)
    .filter((kase) => kase.lang === lang);
}

/** The shipped rule sets of a language, as they are written. */
export function writtenRuleSets(lang: Language): RuleSetFile[] {
  return readRuleFiles(`rules/${lang}`)
    .filter(({ path }) => isRuleSet(path))
    .map(({ path, text }) => readSource(path, text, ruleSetFile).data);
}

/** Every example of every rule in a language, bad and good. */
export function ruleExamples(lang: Language): Case[] {
  return writtenRuleSets(lang)
    .flatMap(({ rules }) => Object.values(rules))
    .flatMap(({ bad, good }) => [...bad, ...good])
    .map((example) => toCase(example, unmarked(example.reply).reply, lang));
}
