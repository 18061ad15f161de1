import { fileURLToPath } from 'node:url';
import { compileLanguage } from '../engine/compile/language';
import { readRuleFiles } from '../engine/compile/files';
import { createRulebook, offByDefault, without, type Rulebook } from '../engine/rulebook';

/** The folder of the rule files. */
export const RULES = fileURLToPath(new URL('../../rules/', import.meta.url));

/** Compiles the shipped rule files and makes them ready to judge by. */
export function loadRulebook(): Rulebook {
  const rulebook = createRulebook([compileLanguage('en', readRuleFiles(`${RULES}en`))]);
  return without(rulebook, offByDefault(rulebook));
}
