import { useWords } from '../../../words';
import { useDesk } from '../../context';
import { useTickets } from '../context';
import type { Outcome } from '../counting/outcome';
import { summaryTable } from '../counting/summary';
import type { MetRule } from '../counting/tally';

/** Hands out the summary as a file, which holds counts only. */
export function SaveCounts({
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
  const { areNamesHidden, sets } = useTickets();
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
        setTitle: (id) => sets.value.find((set) => set.id === id)?.title ?? id,
        agentName: (name, at) =>
          areNamesHidden.value ? words('options.tickets.agentNumber', [`${at + 1}`]) : name,
      }),
    );
  return (
    <div class="actions">
      <button type="button" class="plain" onClick={saveCounts}>
        {words('options.tickets.saveCounts')}
      </button>
    </div>
  );
}
