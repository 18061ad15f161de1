import { hintsOf } from '../../model/progress';
import { useWords } from '../words';
import { HintCells, HintHeads } from './hint-cells';
import { dayName } from './names';
import { meanScore, type Period, type Step } from './periods';

/** The numbers of each period in which something was sent, latest first. */
export function PeriodTable({ periods, step }: { periods: readonly Period[]; step: Step }) {
  const words = useWords();
  const rows = periods.filter(({ counts }) => counts.replies > 0).toReversed();
  return (
    <table class="figures">
      <caption class="unseen">{words('progress.overTime')}</caption>
      <thead>
        <tr>
          <th scope="col">{words(`progress.starts.${step}`)}</th>
          <th scope="col">{words('progress.columns.replies')}</th>
          <th scope="col">{words('progress.columns.score')}</th>
          <HintHeads />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ start, counts }) => (
          <tr key={start}>
            <th scope="row">{dayName(start, words)}</th>
            <td>{counts.replies}</td>
            <td>
              <b>{meanScore(counts)}</b>
            </td>
            <HintCells counts={hintsOf(counts)} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
