import { fileURLToPath } from 'node:url';
import type { CompiledLanguage } from '../engine/compile/compiled';
import { compileLanguage } from '../engine/compile/language';
import { readRuleFiles } from '../engine/compile/files';
import { RuleFileError } from '../engine/compile/source';
import { createRulebook, isOffByDefault, without, type Rulebook } from '../engine/rulebook';
import type { Language } from '../model';

/** The folder of the rule files. */
export const RULES = fileURLToPath(new URL('../../rules/', import.meta.url));

/** A shipped language, compiled, or why it can't be; plain data, so that threads can be given it. */
export type ShippedLanguage = { compiled: CompiledLanguage } | { fault: string };

/** Compiles a shipped language. A broken file of one must not stop the others, so its fault is data too. */
export function compileShipped(lang: Language): ShippedLanguage {
  try {
    return { compiled: compile(lang) };
  } catch (error) {
    if (error instanceof RuleFileError) return { fault: `rules/${lang}/${error.message}` };
    throw error;
  }
}

/** Makes compiled languages ready to judge by, with what Virgil has on when nobody said otherwise. */
export function readyRulebook(read: (lang: Language) => CompiledLanguage): Rulebook {
  return without(createRulebook(read), isOffByDefault);
}

/** The shipped rule files, each language compiled and made ready to judge by when it is first needed. */
export function loadRulebook(): Rulebook {
  return readyRulebook(compile);
}

function compile(lang: Language): CompiledLanguage {
  return compileLanguage(lang, readRuleFiles(`${RULES}${lang}`));
}
