import { because } from '../../model/reason';
import { decodeNode } from '../pattern/code';
import { allSymbols } from '../pattern/needs';
import type { Node } from '../pattern/node';
import type { CompiledLanguage, Condition } from './compiled';
import { MORPHOLOGY } from '../../language/morphology';
import { SHAPES } from '../pattern/shapes';
import { RuleFileError, type Source } from './source';

/** Fails on a pattern that names a class which nobody defines: it could never match. */
export function checkNames(
  compiled: CompiledLanguage,
  classes: readonly string[],
  sources: Source<unknown>[],
): void {
  const known = new Set([...MORPHOLOGY[compiled.lang].tags, ...SHAPES].map((name) => `#${name}`));
  for (const name of classes) known.add(`#${name}`);
  for (const id of Object.keys(compiled.definitions)) known.add(compiled.symbols[Number(id)] ?? '');
  const labels = new Set([
    'verb',
    'noun',
    ...[...compiled.forms.verbs, ...compiled.forms.adjectives].flatMap((form) => form.split(' ')),
  ]);
  const used = new Set(nodesOf(compiled).flatMap(allSymbols));
  for (const id of used) {
    const name = compiled.symbols[id] ?? '';
    // A role need not have every form: nobody "can't called".
    if (!name.startsWith('#') || known.has(name) || /^#[a-z]+\.[\w.]+$/.test(name) || isForm(name, labels))
      continue;
    throw whereNamed(name, sources);
  }
}

/** Whether a name ends in labels of a form: `#Contact.noun`, `#Contact.fut.noi`. */
function isForm(name: string, labels: ReadonlySet<string>): boolean {
  const [, ...given] = name.split('.');
  return given.length > 0 && given.every((label) => labels.has(label));
}

function nodesOf({ definitions, facts, ruleSets }: CompiledLanguage): Node[] {
  const rules = ruleSets.flatMap((set) => set.rules);
  const signals = ruleSets.flatMap((set) => set.signals);
  return [
    ...Object.values(definitions).flatMap(({ any, again, not }) =>
      [...any, ...again, ...not].map(decodeNode),
    ),
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
  const reason = because('unknownClass', name);
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
