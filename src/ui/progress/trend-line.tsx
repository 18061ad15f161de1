import { useWords } from '../words';
import { SmallBars } from './small-bars';
import type { Trend } from './trends';

/** How it goes with one rule set: its name, week by week, from where to where, and that in a word. */
export function TrendLine({ trend, name }: { trend: Trend; name: string }) {
  const words = useWords();
  const { now, before, direction, weeks } = trend;
  const says =
    before === null
      ? words('progress.trends.now', [`${now ?? 0}`])
      : words('progress.trends.fromTo', [`${before}`, `${now ?? 0}`]);
  return (
    <>
      <b>{name}</b>
      <SmallBars values={weeks} />
      <span class="rate">{says}</span>
      <span class={`direction ${direction}`}>{words(`progress.trends.${direction}`)}</span>
    </>
  );
}
