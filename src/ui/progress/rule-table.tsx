import { setOfRule, sumOf } from '../../model/progress';
import { useWords } from '../words';
import { useProgress } from './context';
import { HintCells, HintHeads } from './hint-cells';
import { ruleName } from './names';

/** What became of the hints of each rule in a set, in all the time that is kept. */
export function RuleTable({ set }: { set: string }) {
  const words = useWords();
  const { days, rules } = useProgress();
  const rows = Object.entries(sumOf(Object.values(days.value)).rules)
    .filter(([rule]) => setOfRule(rule) === set)
    .toSorted(([, a], [, b]) => b.shown - a.shown);
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{words('progress.columns.rule')}</th>
          <HintHeads />
        </tr>
      </thead>
      <tbody>
        {rows.map(([rule, counts]) => (
          <tr key={rule}>
            <th scope="row">{ruleName(rule, rules.value)}</th>
            <HintCells counts={counts} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
