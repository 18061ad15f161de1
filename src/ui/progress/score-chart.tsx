import { useWords } from '../words';
import { dayName } from './names';
import { meanScore, type Period } from './periods';

/** The picture's own measures, which scale with the page. */
const size = { width: 640, height: 150, left: 30, right: 12, top: 12, bottom: 24 };

/** The least that is shown of the scale, so that small moves don't look like leaps. */
const lowest = 50;

/** The mean score of each period as a line; what it shows stands in the table below. */
export function ScoreChart({ periods }: { periods: readonly Period[] }) {
  const words = useWords();
  const points = periods.flatMap(({ start, counts }, at) => {
    const score = meanScore(counts);
    return score === null ? [] : [{ start, score, x: xOf(at, periods.length) }];
  });
  const floor = Math.min(lowest, ...points.map(({ score }) => Math.floor(score / 10) * 10));
  const yOf = (score: number): number =>
    size.top + ((100 - score) / (100 - floor)) * (size.height - size.top - size.bottom);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return <p class="empty">{words('progress.chart.none')}</p>;
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={words('progress.chart.says', [
        dayName(first.start, words),
        `${first.score}`,
        dayName(last.start, words),
        `${last.score}`,
      ])}
    >
      {[floor, (100 + floor) / 2, 100].map((score) => (
        <g key={score}>
          <line class="grid" x1={size.left} x2={size.width - size.right} y1={yOf(score)} y2={yOf(score)} />
          <text class="scale" x={size.left - 6} y={yOf(score) + 4} text-anchor="end">
            {score}
          </text>
        </g>
      ))}
      <polyline class="line" points={points.map(({ x, score }) => `${x},${yOf(score)}`).join(' ')} />
      {points.map(({ start, score, x }) => (
        <circle key={start} class="dot" cx={x} cy={yOf(score)} r={start === last.start ? 5 : 3.5} />
      ))}
      {periods.map(
        ({ start }, at) =>
          (periods.length - 1 - at) % 3 === 0 && (
            <text
              key={start}
              class="scale"
              x={xOf(at, periods.length)}
              y={size.height - 6}
              text-anchor={at === periods.length - 1 ? 'end' : 'middle'}
            >
              {dayName(start, words)}
            </text>
          ),
      )}
      <text class="latest" x={last.x} y={yOf(last.score) - 9} text-anchor="end">
        {last.score}
      </text>
    </svg>
  );
}

function xOf(at: number, count: number): number {
  const room = size.width - size.left - size.right - 16;
  return Math.round(size.left + 8 + (room * at) / (count - 1));
}
