import type { Language } from '../../model';
import { createSymbols } from '../pattern/node';
import type { CompiledLanguage } from './compiled';
import { compileFacts, compileGrammar } from './grammar';
import { compileLexicon } from './lexicon';
import { checkNames } from './names';
import { compileRuleSet } from './rules';
import { factsFile, grammarFile, lexiconFile, ruleSetFile, spellingFile } from './schema';
import { readSource } from './source';

/** A rule file as it was found: its path below the language's folder, and its text. */
export interface RuleFile {
  path: string;
  text: string;
}

/**
 * Compiles the rule files of one language: `lexicon/`, `roles.yaml`, `acts/`, `facts.yaml`, `spelling.yaml`,
 * and one file per rule set.
 * @throws RuleFileError with file, line and reason at the first fault.
 */
export function compileLanguage(lang: Language, files: readonly RuleFile[]): CompiledLanguage {
  const symbols = createSymbols();
  const below = (start: string) => files.filter(({ path }) => path.startsWith(start));
  const lexicon = below('lexicon/').map(({ path, text }) => readSource(path, text, lexiconFile));
  const grammar = [...below('roles'), ...below('acts/')].map(({ path, text }) =>
    readSource(path, text, grammarFile),
  );
  const facts = below('facts.yaml').map(({ path, text }) => readSource(path, text, factsFile));
  const spelling = below('spelling.yaml').map(({ path, text }) => readSource(path, text, spellingFile).data);
  const sets = files
    .filter(({ path }) => isRuleSet(path))
    .map(({ path, text }) => readSource(path, text, ruleSetFile));
  const compiled: CompiledLanguage = {
    lang,
    lexicon: compileLexicon(lexicon, symbols),
    definitions: compileGrammar(grammar, symbols),
    facts: facts.flatMap((source) => compileFacts(source, symbols)),
    spelling: Object.fromEntries(
      spelling.flatMap((words) => Object.entries(words)).map(([typed, meant]) => [typed, meant.split(' ')]),
    ),
    ruleSets: sets.map((source) => compileRuleSet(source, symbols)),
    symbols: [...symbols.names],
  };
  checkNames(compiled, [...lexicon, ...grammar, ...facts, ...sets]);
  return compiled;
}

/** Whether a path below a language's folder is a rule set. */
export function isRuleSet(path: string): boolean {
  return /^[a-z-]+\.yaml$/.test(path) && !['roles.yaml', 'facts.yaml', 'spelling.yaml'].includes(path);
}
