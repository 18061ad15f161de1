import { readFileSync } from 'node:fs';
import type { Case, Review } from '../../src/model';
import { readTrials } from '../../src/cli/cases';
import { loadRulebook } from '../../src/cli/load';
import { readRuleFiles } from '../../src/engine/compile/files';
import { isRuleSet } from '../../src/engine/compile/language';
import { toCase, unmarked } from '../../src/engine/compile/proof';
import { ruleSetFile } from '../../src/engine/compile/schema';
import { readSource } from '../../src/engine/compile/source';
import { review } from '../../src/engine/review';

const rulebook = loadRulebook();

/** Reviews a case by the rules that Virgil ships. */
export function reviewed(kase: Case): Review {
  return review(kase, rulebook);
}

/** The written cases in English, each reply with its conversation. */
export const writtenCases: readonly Case[] = readTrials(['tests/cases'])
  .map(({ kase }) => kase)
  .filter(({ lang }) => lang === 'en');

/** Every example of every rule in English, bad and good. */
export const ruleExamples: readonly Case[] = readRuleFiles('rules/en')
  .filter(({ path }) => isRuleSet(path))
  .flatMap(({ path, text }) => Object.values(readSource(path, text, ruleSetFile).data.rules))
  .flatMap(({ bad, good }) => [...bad, ...good])
  .map((example) => toCase(example, unmarked(example.reply).reply, 'en'));

/** The text of a rule file. */
export function ruleFile(path: string): string {
  return readFileSync(`rules/en/${path}`, 'utf8');
}
