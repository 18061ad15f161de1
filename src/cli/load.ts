import { fileURLToPath } from 'node:url';
import type { CompiledLanguage } from '../engine/compile/compiled';
import { compileLanguage } from '../engine/compile/language';
import { readRuleFiles } from '../engine/compile/files';
import { createRulebook, offByDefault, without, type Rulebook } from '../engine/rulebook';

/** The folder of the rule files. */
export const RULES = fileURLToPath(new URL('../../rules/', import.meta.url));

/** Compiles the shipped rule files; plain data, so that threads can be given it. */
export function compileShipped(): CompiledLanguage[] {
  return [compileLanguage('en', readRuleFiles(`${RULES}en`))];
}

/** Makes compiled languages ready to judge by, with what Virgil has on when nobody said otherwise. */
export function readyRulebook(languages: readonly CompiledLanguage[]): Rulebook {
  const rulebook = createRulebook(languages);
  return without(rulebook, offByDefault(rulebook));
}

/** Compiles the shipped rule files and makes them ready to judge by. */
export function loadRulebook(): Rulebook {
  return readyRulebook(compileShipped());
}
