import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useWords } from '../../../words';
import { useDesk } from '../../context';
import { useTickets } from '../context';
import { mondayText } from '../counting/weeks';
import { percentOf } from './numbers';
import { pictureOf } from './picture';
import { ruleText } from './rule-text';
import type { SetTableProps } from './set-table';
import { ShareCell } from './share-cell';
import { flaggedIn, ShownFields, type ChartedPart } from './shown-fields';
import { WeekChart } from './week-chart';

/** The same over time: a chart, and its numbers beside it. */
export function Weeks({ now, wouldBe, rules }: SetTableProps) {
  const words = useWords();
  const desk = useDesk();
  const { hasChanges, sets: known } = useTickets();
  const shown = useSignal<ChartedPart>({ set: '', rule: '' });
  const chart = useRef<HTMLDivElement>(null);
  if (!now.weeks.length)
    return (
      <section aria-labelledby="tickets-weeks">
        <h2 id="tickets-weeks">{words('options.tickets.weeks')}</h2>
        <p class="empty">{words('options.tickets.noDates')}</p>
      </section>
    );
  const rows = now.weeks.map((week, at) => {
    const changed = wouldBe.weeks[at];
    return {
      ...week,
      part: flaggedIn(week, shown.value),
      wouldBe: changed ? flaggedIn(changed, shown.value) : 0,
    };
  });
  const sets = known.value.filter(({ id }) => now.sets.has(id) || wouldBe.sets.has(id));
  const { set, rule } = shown.value;
  const one = rules.find(({ id }) => id === rule);
  const title = one
    ? ruleText(one, desk.rules.value)
    : (sets.find(({ id }) => id === set)?.title ?? words('options.tickets.allSets'));
  const label = words('options.tickets.chart', [title]);
  const savePicture = async (): Promise<void> => {
    const drawn = chart.current;
    if (drawn) desk.save('virgil-tickets.png', await pictureOf(drawn, label));
  };
  return (
    <section aria-labelledby="tickets-weeks">
      <h2 id="tickets-weeks">{words('options.tickets.weeks')}</h2>
      <ShownFields shown={shown.value} sets={sets} rules={rules} change={(next) => (shown.value = next)} />
      <WeekChart
        box={chart}
        label={label}
        weeks={rows.map(({ week }) => week)}
        lines={[
          {
            name: words('options.tickets.now'),
            shares: rows.map(({ part, replies }) => percentOf(part, replies)),
          },
          ...(hasChanges.value
            ? [
                {
                  name: words('options.tickets.tried'),
                  shares: rows.map((row) => percentOf(row.wouldBe, row.replies)),
                },
              ]
            : []),
        ]}
      />
      <div class="actions">
        <button type="button" class="plain" onClick={() => void savePicture()}>
          {words('options.tickets.savePicture')}
        </button>
      </div>
      <div class="scroll" role="region" aria-label={label} tabIndex={0}>
        <table class="counts">
          <thead>
            <tr>
              <th scope="col">{words('options.tickets.columns.week')}</th>
              <th scope="col">{words('options.tickets.columns.replies')}</th>
              <th scope="col">{words('options.tickets.columns.flagged')}</th>
              <th scope="col">{words('options.tickets.columns.flaggedShare')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.week}>
                <th scope="row" class="number">
                  {mondayText(row.week)}
                </th>
                <td class="number">{row.replies}</td>
                <td class="number">{row.part}</td>
                <ShareCell part={row.part} whole={row.replies} wouldBe={row.wouldBe} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
