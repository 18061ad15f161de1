import { useWords } from '../words';
import { useProgress } from './context';
import { setName } from './names';
import { RuleTable } from './rule-table';
import { TrendLine } from './trend-line';
import { trendsOf } from './trends';

/** Which sin is going away, and which stays; opened, a set shows its rules. */
export function SetTrends() {
  const words = useWords();
  const { days, today, sets } = useProgress();
  const trends = trendsOf(days.value, today);
  return (
    <section aria-labelledby="trends">
      <h2 id="trends">{words('progress.trends.title')}</h2>
      <p class="lede">{words('progress.trends.lede')}</p>
      {trends.length === 0 && <p class="empty">{words('progress.trends.none')}</p>}
      {trends.map((trend) => (
        <details key={trend.set} class="trend">
          <summary class="trend-line">
            <TrendLine trend={trend} name={setName(trend.set, sets, words)} />
          </summary>
          <RuleTable set={trend.set} />
        </details>
      ))}
    </section>
  );
}
