import { decodeNode } from '../pattern/code';
import { allSymbols } from '../pattern/needs';
import type { Node } from '../pattern/node';
import type { CompiledLanguage, Condition } from './compiled';
import { RuleFileError, type Source } from './source';

/** Parts of speech that patterns may name, as compromise tags them. */
const TAGS = [
  'Noun', 'Plural', 'Possessive', 'Pronoun', 'ProperNoun', 'Person', 'FirstName', 'LastName', 'Place', 'Organization', 'Acronym',
  'Demonym', 'Verb', 'Infinitive', 'PastTense', 'PresentTense', 'Gerund', 'Participle', 'Imperative', 'Modal', 'Copula', 'Auxiliary',
  'Adjective', 'Comparative', 'Superlative', 'Adverb', 'Negative', 'Preposition', 'Conjunction', 'Determiner', 'QuestionWord', 'Expression',
  'Value', 'Percent', 'Cardinal', 'Ordinal', 'Date', 'Time', 'Month', 'WeekDay', 'Duration',
]; // prettier-ignore
const SHAPES = [
  'Email',
  'Url',
  'Phone',
  'Money',
  'Clock',
  'Day',
  'Code',
  'Model',
  'Number',
  'Handle',
  'Placeholder',
  'Shout',
  'Capitals',
  'Quoted',
  'Bangs',
  'Queries',
  'Capital',
  'Initials',
  'Question',
];

/** Fails on a pattern that names a class which nobody defines: it could never match. */
export function checkNames(compiled: CompiledLanguage, sources: Source<unknown>[]): void {
  const known = new Set([...TAGS, ...SHAPES].map((name) => `#${name}`));
  for (const name of Object.keys(compiled.lexicon)) known.add(`#${name}`);
  for (const id of Object.keys(compiled.definitions)) known.add(compiled.symbols[Number(id)] ?? '');
  const used = new Set(nodesOf(compiled).flatMap(allSymbols));
  for (const id of used) {
    const name = compiled.symbols[id] ?? '';
    // A role need not have every form: nobody "can't called".
    if (
      !name.startsWith('#') ||
      known.has(name) ||
      /^#[a-z]+\.\w+$/.test(name) ||
      /\.(?:base|s|ing|past|done|verb|noun)$/.test(name)
    )
      continue;
    throw whereNamed(name, sources);
  }
}

function nodesOf({ definitions, facts, ruleSets }: CompiledLanguage): Node[] {
  const rules = ruleSets.flatMap((set) => set.rules);
  const signals = ruleSets.flatMap((set) => set.signals);
  return [
    ...Object.values(definitions).flatMap(({ any, not }) => [...any, ...not].map(decodeNode)),
    ...facts.flatMap(({ given, asked }) => [...given, ...asked]),
    ...rules.flatMap(({ find, missing }) => [...find, ...(missing?.any ?? [])]),
    ...rules.flatMap((rule) => nodesIn([...rule.when, ...rule.unless, ...rule.worse, ...rule.milder])),
    ...signals.flatMap(({ find, answered }) => [...find, ...answered]),
    ...signals.flatMap((signal) => nodesIn([...signal.when, ...signal.unless])),
  ];
}

function nodesIn(conditions: readonly Condition[]): Node[] {
  return conditions.flatMap(({ patterns }) => patterns.flatMap(({ any }) => any));
}

function whereNamed(name: string, sources: Source<unknown>[]): RuleFileError {
  const reason = `there is no word class, act, part of speech or shape ${name}`;
  for (const source of sources) {
    const path = pathTo(source.data, name);
    if (!path) continue;
    try {
      source.fail(path, reason);
    } catch (error) {
      if (error instanceof RuleFileError) return error;
    }
  }
  return new RuleFileError('rules', 1, reason);
}

function pathTo(data: unknown, name: string): (string | number)[] | null {
  if (typeof data === 'string')
    return new RegExp(`${name.replace('.', '\\.')}(?![\\w.])`).test(data) ? [] : null;
  if (typeof data !== 'object' || data === null) return null;
  for (const [key, value] of Object.entries(data)) {
    const path = pathTo(value, name);
    if (path) return [Array.isArray(data) ? Number(key) : key, ...path];
  }
  return null;
}
