import { SCOPES } from '../compile/compiled';
import type { RuleFileCondition, RuleSetFile } from '../compile/schema';
import type { Node, Symbols } from '../pattern/node';
import { parsePattern } from '../pattern/parse';

type Path = readonly (string | number)[];

/** A pattern as it is written, and where. */
export interface WrittenPattern {
  path: Path;
  pattern: string;
}

/** Every pattern of a rule set, wherever it stands. */
export function patternsOf({ rules, signals }: RuleSetFile): WrittenPattern[] {
  return [
    ...Object.entries(rules).flatMap(([name, rule]) => {
      const path = ['rules', name];
      return [
        ...inList(rule.find, [...path, 'find']),
        ...inScopes(rule.missing ?? {}, [...path, 'missing']),
        ...(['when', 'unless', 'worse', 'milder'] as const).flatMap((key) =>
          inConditions(rule[key], [...path, key]),
        ),
      ];
    }),
    ...Object.entries(signals).flatMap(([kind, signal]) => {
      const path = ['signals', kind];
      return [
        ...inList(signal.find, [...path, 'find']),
        ...inList(signal.answered, [...path, 'answered']),
        ...(['when', 'unless'] as const).flatMap((key) => inConditions(signal[key], [...path, key])),
      ];
    }),
  ];
}

/**
 * Reads a pattern that a lead wrote. Nobody knows how many ways lead through it, so it remembers those that failed.
 * @throws PatternError with the column where the pattern can't be read.
 */
export function parseOwnPattern(pattern: string, symbols: Symbols): Node {
  const node = parsePattern(pattern, symbols);
  return typeof node === 'number' ? node : ['~', node];
}

function inConditions(conditions: readonly RuleFileCondition[], path: Path): WrittenPattern[] {
  return conditions.flatMap((condition, at) => inScopes(condition, [...path, at]));
}

function inScopes(scoped: Pick<RuleFileCondition, (typeof SCOPES)[number]>, path: Path): WrittenPattern[] {
  return SCOPES.flatMap((scope) => inList(scoped[scope] ?? [], [...path, scope]));
}

function inList(patterns: readonly string[], path: Path): WrittenPattern[] {
  return patterns.map((pattern, at) => ({ path: [...path, at], pattern }));
}
