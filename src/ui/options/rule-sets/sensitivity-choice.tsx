import type { RuleSetSummary, Sensitivity } from '../../../model';
import { withChoice } from '../../../model/choices';
import { holderOf, sensitivityOf } from '../../../model/standing';
import { useWords } from '../../words';
import { useDesk } from '../context';
import { Choice } from '../choice';

const levels: readonly Sensitivity[] = ['grave', 'sins', 'all'];

/** How much of a rule set is heard. */
export function SensitivityChoice({ set }: { set: RuleSetSummary }) {
  const words = useWords();
  const desk = useDesk();
  return (
    <Choice
      label={words('options.rules.sensitivity', [set.title])}
      name={`sensitivity-${set.id}`}
      options={levels.map((level) => ({ value: level, text: words(`options.rules.levels.${level}`) }))}
      value={sensitivityOf(desk.settings.value, set.id)}
      heldBy={holderOf(desk.standing.value, ['sensitivity', set.id])}
      change={(level) =>
        void desk.decide((own) =>
          withChoice(own, ['sensitivity', set.id], level === 'all' ? undefined : level),
        )
      }
    />
  );
}
