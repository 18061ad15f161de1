import type { Refusal, Trial } from '../../../model';
import { because } from '../../../model/reason';
import { useWords } from '../../words';
import { reasonWords } from '../reason-words';
import type { DraftRule } from './draft';

/** What keeps a rule set from being saved: which example of which rule, and why. */
export function FaultList({ trial, rules }: { trial: Trial; rules: readonly DraftRule[] }) {
  const words = useWords();
  const numberOf = (name: unknown): number => rules.findIndex((rule) => rule.name === name) + 1;
  const labels = new Map([
    ['title', words('options.own.name')],
    ['hint', words('options.own.hint')],
    ['good', words('options.own.good')],
  ]);
  const refused = ({ path, reason: { code, facts } }: Refusal): string => {
    // Here fields are known by what stands beside them, not by their names in a file.
    const why = reasonWords({ code, facts: facts.map((fact) => labels.get(fact) ?? fact) }, words);
    return path[0] === 'rules' ? words('options.own.faults.rule', [numberOf(path[1]), why]) : why;
  };
  const lines = [
    ...trial.refusals.map(refused),
    ...trial.failing.map(({ rule, kind, example, found }) =>
      reasonWords(because(kind, numberOf(rule) || rule, example, found), words),
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
