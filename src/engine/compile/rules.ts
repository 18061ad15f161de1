import { because } from '../../model/reason';
import type { Symbols } from '../pattern/node';
import {
  SCOPES,
  type Condition,
  type FixTemplate,
  type Rule,
  type RuleSet,
  type SignalRule,
} from './compiled';
import { CONDITION_CHECKS, FIND_CHECKS, SHOW_CHECKS, SIGNAL_CHECKS } from '../judging/checks';
import { compilePatterns } from './grammar';
import type { RuleFileCondition, RuleSetFile } from './schema';
import type { Source } from './source';

type FileRule = RuleSetFile['rules'][string];
type FileSignal = RuleSetFile['signals'][string];
type Path = readonly (string | number)[];

/** Compiles one rule set. */
export function compileRuleSet(source: Source<RuleSetFile>, symbols: Symbols): RuleSet {
  const { set, group, title, about, on, signals, rules } = source.data;
  return {
    id: set,
    group,
    title,
    about,
    on,
    signals: Object.entries(signals).map(([kind, signal]) => compileSignal(source, kind, signal, symbols)),
    rules: Object.entries(rules).map(([name, rule]) => compileRule(source, name, rule, symbols)),
  };
}

function compileSignal(
  source: Source<RuleSetFile>,
  kind: string,
  signal: FileSignal,
  symbols: Symbols,
): SignalRule {
  const path = ['signals', kind];
  if (!signal.find.length && !signal['find-check'].length) source.fail(path, because('hearsNothing', kind));
  return {
    kind,
    says: signal.says,
    ...(signal.tone && { tone: signal.tone }),
    find: compilePatterns(source, [...path, 'find'], signal.find, symbols),
    findChecks: known(source, [...path, 'find-check'], signal['find-check'], SIGNAL_CHECKS),
    when: compileConditions(source, [...path, 'when'], signal.when, symbols),
    unless: compileConditions(source, [...path, 'unless'], signal.unless, symbols),
    answered: compilePatterns(source, [...path, 'answered'], signal.answered, symbols),
  };
}

function compileRule(source: Source<RuleSetFile>, name: string, rule: FileRule, symbols: Symbols): Rule {
  const path = ['rules', name];
  if (!rule.find.length && !rule['find-check'].length && !rule.missing)
    source.fail(path, because('findsNothing', name));
  const conditions = (key: 'when' | 'unless' | 'worse' | 'milder') =>
    compileConditions(source, [...path, key], rule[key], symbols);
  return {
    id: `${source.data.set}/${name}`,
    title: rule.title ?? source.data.title,
    severity: rule.severity,
    on: rule.on,
    find: compilePatterns(source, [...path, 'find'], rule.find, symbols),
    findChecks: known(source, [...path, 'find-check'], rule['find-check'], FIND_CHECKS),
    missing: compileMissing(source, path, rule, symbols),
    ...compileShowCheck(source, path, rule),
    when: conditions('when'),
    unless: conditions('unless'),
    worse: conditions('worse'),
    milder: conditions('milder'),
    hints: rule.hint,
    fix: rule.fix ? ({ place: rule.fix.place, texts: rule.fix.instead } satisfies FixTemplate) : null,
  };
}

function compileShowCheck(source: Source<RuleSetFile>, path: Path, rule: FileRule): Pick<Rule, 'showCheck'> {
  const name = rule['show-check'];
  if (name === undefined) return {};
  known(source, [...path, 'show-check'], [name], SHOW_CHECKS);
  return { showCheck: name };
}

function compileMissing(
  source: Source<RuleSetFile>,
  path: Path,
  rule: FileRule,
  symbols: Symbols,
): Rule['missing'] {
  if (!rule.missing) return null;
  const [scope, ...more] = SCOPES.filter((name) => rule.missing?.[name]);
  if (!scope || more.length)
    return source.fail([...path, 'missing'], because('missingWhere', SCOPES.join(', ')));
  return {
    scope,
    any: compilePatterns(source, [...path, 'missing', scope], rule.missing[scope] ?? [], symbols),
  };
}

function compileConditions(
  source: Source<RuleSetFile>,
  path: Path,
  conditions: RuleFileCondition[],
  symbols: Symbols,
): Condition[] {
  return conditions.map((condition, i) => ({
    patterns: SCOPES.filter((scope) => condition[scope]).map((scope) => ({
      scope,
      any: compilePatterns(source, [...path, i, scope], condition[scope] ?? [], symbols),
      atLeast: condition['at-least'] ?? 1,
    })),
    signals: condition.signal ?? [],
    checks: known(source, [...path, i, 'check'], condition.check ?? [], CONDITION_CHECKS),
    ...((condition['words-over'] !== undefined || condition['words-under'] !== undefined) && {
      words: {
        min: (condition['words-over'] ?? -1) + 1,
        max: (condition['words-under'] ?? Number.MAX_SAFE_INTEGER) - 1,
      },
    }),
  }));
}

function known(
  source: Source<unknown>,
  path: Path,
  names: string[],
  checks: Readonly<Record<string, unknown>>,
): string[] {
  const stranger = names.find((name) => !Object.hasOwn(checks, name));
  if (stranger) source.fail(path, because('unknownCheck', stranger, Object.keys(checks).join(', ')));
  return names;
}
