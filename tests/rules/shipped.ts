import { readFileSync } from 'node:fs';
import type { Case, Review } from '../../src/model';
import { readTrials } from '../../src/cli/cases';
import { loadRulebook } from '../../src/cli/load';
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

/** The text of a rule file. */
export function ruleFile(path: string): string {
  return readFileSync(`rules/en/${path}`, 'utf8');
}
