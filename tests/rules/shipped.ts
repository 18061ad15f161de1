import type { Case, Language, Review } from '../../src/model';
import { readTrials } from '../../src/cli/cases';
import { loadRulebook } from '../../src/cli/load';
import { readRuleFiles } from '../../src/engine/compile/files';
import { isRuleSet } from '../../src/engine/compile/language';
import { toCase, unmarked } from '../../src/engine/compile/proof';
import { ruleSetFile, type RuleSetFile } from '../../src/engine/compile/schema';
import { readSource } from '../../src/engine/compile/source';
import { review } from '../../src/engine/review';

const rulebook = loadRulebook();

/** Reviews a case by the rules that Virgil ships, each language compiled with its first case. */
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
