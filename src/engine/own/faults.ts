import type { FailedExample, Fault, OwnRuleSet, Refusal, Trial } from '../../model';
import { because } from '../../model/reason';
import type { WrittenValue } from '../compile/document';

/** Tries a rule set on its own examples. */
export type TryOut = (set: OwnRuleSet) => Promise<Trial>;

/** What a trial has against a rule set that stands at a path in a file, each with its line. */
export function faultsOf(
  { refusals, failing }: Trial,
  { lineOf }: WrittenValue,
  named: Pick<Fault, 'file' | 'of'>,
  place: readonly (string | number)[] = [],
): Fault[] {
  const refused = refusals.map(({ path, reason }) => ({ path, reason }));
  const failed = failing.map(({ rule, kind, at, example, found }) => ({
    path: pathTo(kind, rule, at),
    reason: because(kind, rule, example, found),
  }));
  return [...refused, ...failed].map(({ path, reason }) => ({
    ...named,
    line: lineOf([...place, ...path]),
    reason,
  }));
}

function pathTo(kind: FailedExample['kind'], rule: string, at: number): Refusal['path'] {
  switch (kind) {
    case 'missed':
    case 'elsewhere':
      return ['rules', rule, 'bad', at];
    case 'alarm':
      return ['rules', rule, 'good', at];
    case 'unheard':
      return ['signals', rule, 'bad', at];
    case 'heard':
      return ['signals', rule, 'good', at];
  }
}
