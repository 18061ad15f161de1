import type { RuleSetSummary } from '../../../../model';
import { HOUSE_SET } from '../../../../model/content';
import { SENSITIVITIES } from '../../../../model/settings';
import { useWords } from '../../../words';
import { useTickets } from '../context';
import type { Hearing } from '../counting/outcome';

const hearings: readonly Hearing[] = ['off', ...SENSITIVITIES];

/** How else a rule set might be heard. The words of the house aren't switched, but written. */
export function HearingChoice({ set }: { set: RuleSetSummary }) {
  const words = useWords();
  const { tried, inForce, tryHearing } = useTickets();
  if (set.id === HOUSE_SET) return <a href="#words">{words('options.tickets.changeWords')}</a>;
  const nameOf = (hearing: Hearing): string =>
    hearing === 'off' ? words('options.tickets.off') : words(`options.rules.levels.${hearing}`);
  return (
    <select
      class="field"
      aria-label={words('options.tickets.whatIfOf', [set.title])}
      onChange={({ currentTarget }) => tryHearing(set.id, hearings[currentTarget.selectedIndex] ?? 'all')}
    >
      {hearings.map((hearing) => (
        <option key={hearing} value={hearing} selected={hearing === tried.value[set.id]}>
          {hearing === inForce.value[set.id]
            ? words('options.tickets.asNow', [nameOf(hearing)])
            : nameOf(hearing)}
        </option>
      ))}
    </select>
  );
}
