import type { RuleSetSummary } from '../../../model';
import { withChoice } from '../../../model/choices';
import { SENSITIVITIES } from '../../../model/settings';
import { holderOf } from '../../../model/standing';
import { Lock } from '../../shared/lock';
import { useWords } from '../../words';
import { useDesk } from '../context';
import { Choice } from '../choice';
import { pathAt, pathsAt, sensitivityAt, type Where } from './where';

/** How much of a rule set is heard, and who decided it where that is settled. */
export function SensitivityChoice({ set, where }: { set: RuleSetSummary; where: Where }) {
  const words = useWords();
  const desk = useDesk();
  const { level: now, otherwise } = sensitivityAt(desk.standing.value, where, set.id);
  const heldBy = holderOf(desk.standing.value, ...pathsAt(where, 'sensitivity', set.id));
  return (
    <div class="heard">
      <Choice
        label={words('options.rules.sensitivity', [set.title])}
        name={`sensitivity-${set.id}`}
        options={SENSITIVITIES.map((level) => ({
          value: level,
          text: words(`options.rules.levels.${level}`),
        }))}
        value={now}
        heldBy={heldBy}
        change={(level) =>
          void desk.decide((own) =>
            withChoice(own, pathAt(where, 'sensitivity', set.id), level === otherwise ? undefined : level),
          )
        }
      />
      {heldBy && <Lock by={heldBy} />}
    </div>
  );
}
