import type { Language } from '../../model';
import type { GenericSchema } from 'valibot';
import { decodeNode } from '../pattern/code';
import { allSymbols } from '../pattern/needs';
import { createSymbols, type Forms, type Symbols } from '../pattern/node';
import { MORPHOLOGY } from '../../language/morphology';
import type { CompiledLanguage } from './compiled';
import { compileFacts, compileGrammar } from './grammar';
import { compileLexicon } from './lexicon';
import { checkNames } from './names';
import { compileRuleSet } from './rules';
import { comparingFile, factsFile, grammarFile, lexiconFile, ruleSetFile, spellingFile } from './schema';
import { readSource } from './source';
import { writeWords } from './words';

/** A rule file as it was found: its path below the language's folder, and its text. */
export interface RuleFile {
  path: string;
  text: string;
}

/**
 * Compiles the rule files of one language: `lexicon/`, `roles.yaml`, `acts/`, `facts.yaml`, `spelling.yaml`,
 * `comparing.yaml`, and one file per rule set.
 * @throws RuleFileError with file, line and reason at the first fault.
 */
export function compileLanguage(lang: Language, files: readonly RuleFile[]): CompiledLanguage {
  const sources = readSources(lang, files);
  const forms = formsOf(lang, sources);
  // Compiled twice: once to see how symbols are used, so that they get numbers that are short to write.
  const counted = assemble(lang, sources, createSymbols([], forms));
  const compiled = assemble(lang, sources, createSymbols(forNumbering(counted), forms));
  checkNames(compiled, Object.keys(sources.classes), [
    ...sources.lexicon,
    ...sources.grammar,
    ...sources.facts,
    ...sources.sets,
  ]);
  return compiled;
}

type Sources = ReturnType<typeof readSources>;

function readSources(lang: Language, files: readonly RuleFile[]) {
  const read = <T extends GenericSchema>(schema: T, belongs: (path: string) => boolean) =>
    files.filter(({ path }) => belongs(path)).map(({ path, text }) => readSource(path, text, schema));
  const lexicon = read(lexiconFile, (path) => path.startsWith('lexicon/'));
  return {
    lexicon,
    ...compileLexicon(lexicon, lang),
    grammar: read(grammarFile, (path) => path.startsWith('acts/') || path === 'roles.yaml'),
    facts: read(factsFile, (path) => path === 'facts.yaml'),
    spelling: read(spellingFile, (path) => path === 'spelling.yaml'),
    comparing: read(comparingFile, (path) => path === 'comparing.yaml').map(({ data }) => data),
    sets: read(ruleSetFile, isRuleSet),
  };
}

/** A role is written per form of the verb behind it: `you.base`, `you.ing`. */
function formsOf(lang: Language, { grammar, read }: Sources): Forms {
  const roles = new Map<string, string[]>();
  for (const name of grammar.flatMap(({ data }) => Object.keys(data))) {
    const [, role = '', form = ''] = name.match(/^([a-z]+)\.([\w.]+)$/) ?? [];
    if (role) roles.set(role, [...(roles.get(role) ?? []), form]);
  }
  return { verbs: MORPHOLOGY[lang].verbForms, roles, read };
}

function assemble(
  lang: Language,
  { classes, grammar, facts, spelling, comparing, sets }: Sources,
  symbols: Symbols,
): CompiledLanguage {
  // Code asks for classes by name, whether or not a pattern speaks of them.
  for (const name of Object.keys(classes)) symbols.id(`#${name}`);
  return {
    lang,
    forms: { verbs: MORPHOLOGY[lang].verbForms, adjectives: MORPHOLOGY[lang].adjectiveForms },
    lexicon: writeWords(classes),
    definitions: compileGrammar(grammar, symbols),
    facts: facts.flatMap((source) => compileFacts(source, symbols)),
    spelling: Object.fromEntries(
      spelling.flatMap(({ data }) => Object.entries(data)).map(([typed, meant]) => [typed, meant.split(' ')]),
    ),
    comparing: { common: [], generic: [], titles: [], ...comparing[0] },
    ruleSets: sets.map((source) => compileRuleSet(source, symbols)),
    symbols: [...symbols.names],
  };
}

/**
 * The symbols in the order in which they are numbered: the most frequent first, then the others as patterns come to speak
 * of them, since what stands together has then numbers that differ by little.
 */
function forNumbering({ symbols, definitions }: CompiledLanguage): string[] {
  const counts = new Map<number, number>();
  for (const { any, again, not } of Object.values(definitions))
    for (const symbol of [...any, ...again, ...not].flatMap((code) => allSymbols(decodeNode(code))))
      counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  const byFrequency = [...counts].toSorted(([, a], [, b]) => b - a).map(([symbol]) => symbol);
  const inOrder = new Set([...byFrequency.slice(0, FREQUENT), ...counts.keys(), ...symbols.keys()]);
  return [...inOrder].map((symbol) => symbols[symbol] ?? '');
}

/** So many symbols are numbered by their frequency alone: with fewer or more, what is shipped gets larger. */
const FREQUENT = 700;

const NO_RULE_SETS = ['roles.yaml', 'facts.yaml', 'spelling.yaml', 'comparing.yaml'];

/** Whether a path below a language's folder is a rule set. */
export function isRuleSet(path: string): boolean {
  return /^[a-z-]+\.yaml$/.test(path) && !NO_RULE_SETS.includes(path);
}
