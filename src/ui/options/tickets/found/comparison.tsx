import { withChoice } from '../../../../model/choices';
import { holderOf, isOnBelow } from '../../../../model/standing';
import { useWords } from '../../../words';
import { useDesk } from '../../context';
import { useTickets } from '../context';
import type { Outcome } from '../counting/outcome';
import { summaryTable } from '../counting/summary';
import type { MetRule } from '../counting/tally';
import { shareText } from './numbers';

/** What would be found with the rule sets as they were tried, beside what is found now; and the ways on from there. */
export function Comparison({
  now,
  wouldBe,
  rules,
}: {
  now: Outcome;
  wouldBe: Outcome;
  rules: readonly MetRule[];
}) {
  const words = useWords();
  const desk = useDesk();
  const { hasChanges, inForce, tried, tryNothing, areNamesHidden } = useTickets();
  const takeChanges = async (): Promise<void> => {
    const changed = desk.sets.value.filter(({ id }) => inForce.value[id] !== tried.value[id]);
    const free = changed.filter(
      ({ id }) => !holderOf(desk.standing.value, ['sets', id], ['sensitivity', id]),
    );
    await desk.decide((own) =>
      free.reduce((decisions, set) => {
        const hearing = tried.value[set.id] ?? 'off';
        const on = hearing !== 'off';
        const switched = withChoice(
          decisions,
          ['sets', set.id],
          on === isOnBelow(desk.standing.value, set) ? undefined : on,
        );
        return on
          ? withChoice(switched, ['sensitivity', set.id], hearing === 'all' ? undefined : hearing)
          : switched;
      }, own),
    );
    tryNothing();
  };
  const saveCounts = (): void =>
    desk.save(
      'virgil-tickets.csv',
      summaryTable(now, wouldBe, rules, {
        columns: [
          words('options.tickets.columns.part'),
          words('options.tickets.columns.name'),
          words('options.tickets.columns.replies'),
          words('options.tickets.columns.flagged'),
          words('options.tickets.columns.findings'),
          words('options.tickets.columns.then'),
        ],
        total: words('options.tickets.columns.all'),
        set: words('options.tickets.columns.set'),
        rule: words('options.tickets.columns.rule'),
        week: words('options.tickets.columns.week'),
        agent: words('options.tickets.columns.agent'),
        setTitle: (id) => desk.sets.value.find((set) => set.id === id)?.title ?? id,
        agentName: (name, at) =>
          areNamesHidden.value ? words('options.tickets.agentNumber', [`${at + 1}`]) : name,
      }),
    );
  return (
    <>
      <p role="status" class={hasChanges.value ? 'notice compared' : ''}>
        {hasChanges.value &&
          words('options.tickets.compared', [
            `${now.flagged}`,
            shareText(now.flagged, now.replies),
            `${wouldBe.flagged}`,
            shareText(wouldBe.flagged, wouldBe.replies),
          ])}
      </p>
      <div class="actions">
        {hasChanges.value && (
          <>
            <button type="button" class="do" onClick={() => void takeChanges()}>
              {words('options.tickets.takeChanges')}
            </button>
            <button type="button" class="plain" onClick={tryNothing}>
              {words('options.tickets.tryNothing')}
            </button>
          </>
        )}
        <button type="button" class="plain" onClick={saveCounts}>
          {words('options.tickets.saveCounts')}
        </button>
      </div>
    </>
  );
}
