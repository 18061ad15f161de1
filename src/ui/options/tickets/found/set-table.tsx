import { useSignal } from '@preact/signals';
import type { RuleSetSummary } from '../../../../model';
import { useWords } from '../../../words';
import { useTickets } from '../context';
import type { Outcome } from '../counting/outcome';
import type { MetRule } from '../counting/tally';
import { HearingChoice } from './hearing-choice';
import { RuleCounts } from './rule-counts';
import { ShareCell } from './share-cell';

export interface SetTableProps {
  now: Outcome;
  wouldBe: Outcome;
  rules: readonly MetRule[];
}

/** How often each rule set was met, with a choice of how it might be heard instead. */
export function SetTable({ now, wouldBe, rules }: SetTableProps) {
  const words = useWords();
  const { sets: known, isChanged } = useTickets();
  const met = new Set(rules.map(({ set }) => set));
  const repliesOf = ({ id }: RuleSetSummary): number => now.sets.get(id)?.replies ?? 0;
  const shown = known.value.filter(({ id }) => met.has(id)).toSorted((a, b) => repliesOf(b) - repliesOf(a));
  // What is tried is what the lead looks for.
  const sets = [...shown.filter(({ id }) => isChanged(id)), ...shown.filter(({ id }) => !isChanged(id))];
  if (!sets.length) return <p>{words('options.tickets.nothingFound')}</p>;
  return (
    <div class="fits">
      <table class="counts sets">
        <thead>
          <tr>
            <th scope="col">{words('options.tickets.columns.set')}</th>
            <th scope="col">{words('options.tickets.columns.replies')}</th>
            <th scope="col">{words('options.tickets.columns.share')}</th>
            <th scope="col">{words('options.tickets.whatIf')}</th>
          </tr>
        </thead>
        {sets.map((set) => (
          <SetRows
            key={set.id}
            set={set}
            now={now}
            wouldBe={wouldBe}
            rules={rules.filter((rule) => rule.set === set.id)}
          />
        ))}
      </table>
    </div>
  );
}

function SetRows({ set, now, wouldBe, rules }: SetTableProps & { set: RuleSetSummary }) {
  const words = useWords();
  const { isChanged } = useTickets();
  const isOpen = useSignal(false);
  const replies = now.sets.get(set.id)?.replies ?? 0;
  const after = wouldBe.sets.get(set.id)?.replies ?? 0;
  return (
    <tbody>
      <tr>
        <th scope="row">
          <button
            type="button"
            class="opener"
            aria-expanded={isOpen.value}
            aria-label={words('options.rules.open', [set.title])}
            onClick={() => (isOpen.value = !isOpen.value)}
          />
          <span>
            {set.title}
            {isChanged(set.id) && <small class="tag"> {words('options.tickets.candidates.tag')}</small>}
          </span>
        </th>
        <td class="number">{replies === after ? replies : `${replies} → ${after}`}</td>
        <ShareCell part={replies} whole={now.replies} wouldBe={after} />
        <td>
          <HearingChoice set={set} />
        </td>
      </tr>
      {isOpen.value && (
        <tr>
          <td colSpan={4}>
            <RuleCounts rules={rules} now={now} wouldBe={wouldBe} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
