import { fileURLToPath } from 'node:url';
import type { CompiledLanguage } from '../engine/compile/compiled';
import { compileLanguage } from '../engine/compile/language';
import { readRuleFiles } from '../engine/compile/files';
import { createRulebook, isOffByDefault, without, type Rulebook } from '../engine/rulebook';
import { LANGUAGES, type Language } from '../model';

/** The folder of the rule files. */
export const RULES = fileURLToPath(new URL('../../rules/', import.meta.url));

/** Compiles the shipped rule files of every language; plain data, so that threads can be given it. */
export function compileShipped(): CompiledLanguage[] {
  return LANGUAGES.map(compile);
}

/** Makes compiled languages ready to judge by, with what Virgil has on when nobody said otherwise. */
export function readyRulebook(languages: readonly CompiledLanguage[]): Rulebook {
  return onByDefault((lang) => languages.find((compiled) => compiled.lang === lang));
}

/** The shipped rule files, each language compiled and made ready to judge by when it is first needed. */
export function loadRulebook(): Rulebook {
  return onByDefault(compile);
}

function onByDefault(read: (lang: Language) => CompiledLanguage | undefined): Rulebook {
  return without(createRulebook(read), isOffByDefault);
}

function compile(lang: Language): CompiledLanguage {
  return compileLanguage(lang, readRuleFiles(`${RULES}${lang}`));
}
