import { useDesk } from '../../options/context';
import { useWords } from '../../words';
import { setName } from '../names';
import { TrendLine } from '../trend-line';
import { trendsOf } from '../trends';
import { teamDays } from './members';

/** Which sin is going away in the team, and which stays. */
export function TeamTrends() {
  const words = useWords();
  const desk = useDesk();
  return (
    <section aria-labelledby="team-trends">
      <h2 id="team-trends">{words('progress.trends.title')}</h2>
      <p class="lede">{words('progress.trends.lede')}</p>
      <ul role="list">
        {trendsOf(teamDays(desk.handedOver.value), desk.today).map((trend) => (
          <li key={trend.set} class="trend trend-line">
            <TrendLine trend={trend} name={setName(trend.set, desk.sets.value, words)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
