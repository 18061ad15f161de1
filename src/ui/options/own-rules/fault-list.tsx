import type { Trial } from '../../../model';
import { useWords } from '../../words';
import type { DraftRule } from './draft';

/** What keeps a rule set from being saved: which example of which rule, and why. */
export function FaultList({ trial, rules }: { trial: Trial; rules: readonly DraftRule[] }) {
  const words = useWords();
  const numberOf = (name: unknown): number => rules.findIndex((rule) => rule.name === name) + 1;
  const lines = [
    ...trial.refusals.map(({ path, reason }) =>
      path[0] === 'rules' ? words('options.own.faults.rule', [numberOf(path[1]), reason]) : reason,
    ),
    ...trial.failing.map(({ rule, kind, example, found }) =>
      words(`options.own.faults.${kind}`, [numberOf(rule), example, found]),
    ),
  ];
  if (!lines.length) return null;
  return (
    <div class="faults" role="alert">
      <p>{words('options.own.faults.title')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
