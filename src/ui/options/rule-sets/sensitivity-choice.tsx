import type { RuleSetSummary, Sensitivity } from '../../../model';
import { withChoice } from '../../../model/choices';
import { holderOf } from '../../../model/standing';
import { useWords } from '../../words';
import { useDesk } from '../context';
import { Choice } from '../choice';
import { pathAt, pathsAt, sensitivityAt, type Where } from './where';

const levels: readonly Sensitivity[] = ['grave', 'sins', 'all'];

/** How much of a rule set is heard. */
export function SensitivityChoice({ set, where }: { set: RuleSetSummary; where: Where }) {
  const words = useWords();
  const desk = useDesk();
  const { level: now, otherwise } = sensitivityAt(desk.standing.value, where, set.id);
  return (
    <Choice
      label={words('options.rules.sensitivity', [set.title])}
      name={`sensitivity-${set.id}`}
      options={levels.map((level) => ({ value: level, text: words(`options.rules.levels.${level}`) }))}
      value={now}
      heldBy={holderOf(desk.standing.value, ...pathsAt(where, 'sensitivity', set.id))}
      change={(level) =>
        void desk.decide((own) =>
          withChoice(own, pathAt(where, 'sensitivity', set.id), level === otherwise ? undefined : level),
        )
      }
    />
  );
}
