import { useSignal } from '@preact/signals';
import type { RuleSetSummary } from '../../../model';
import { withChoice } from '../../../model/choices';
import { setOfRule } from '../../../model/progress';
import { holderOf } from '../../../model/standing';
import { Lock } from '../../shared/lock';
import { Knob } from '../../shared/switch';
import { useWords } from '../../words';
import { useDesk } from '../context';
import { RuleRow } from './rule-row';
import { SensitivityChoice } from './sensitivity-choice';
import { TimesShown } from './times-shown';
import { differingAt, onAt, pathAt, pathsAt, type Where } from './where';

/** A rule set: its sin in one line, how much of it is heard, whether it is on, and its rules when it is opened. */
export function SetCard({ set, where }: { set: RuleSetSummary; where: Where }) {
  const words = useWords();
  const desk = useDesk();
  const isOpen = useSignal(false);
  const { on, otherwise } = onAt(desk.standing.value, where, set);
  const heldBy = holderOf(desk.standing.value, ...pathsAt(where, 'sets', set.id));
  const rules = desk.rules.value[set.id] ?? [];
  const differing = differingAt(desk.standing.value, set).map((each) => words(`options.where.${each}`));
  const toggle = (): void =>
    void desk.decide((own) =>
      withChoice(own, pathAt(where, 'sets', set.id), !on === otherwise ? undefined : !on),
    );
  return (
    <li class={on ? 'set' : 'set off'}>
      <header>
        <button
          type="button"
          class="opener"
          aria-expanded={isOpen.value}
          aria-label={words('options.rules.open', [set.title])}
          onClick={() => (isOpen.value = !isOpen.value)}
        />
        <div class="about">
          <h3>{set.title}</h3>
          <p>{set.about}</p>
          <TimesShown belongs={(rule) => setOfRule(rule) === set.id} />
          {differing.length > 0 && (
            <small class="differing">{words('options.where.differs', [differing.join(', ')])}</small>
          )}
          {heldBy && <Lock by={heldBy} />}
        </div>
        <SensitivityChoice set={set} where={where} />
        <Knob on={on} label={set.title} heldBy={heldBy} change={toggle} />
      </header>
      {isOpen.value && (
        <ul role="list" class="rules">
          {rules.map((rule) => (
            <RuleRow key={rule.id} rule={rule} />
          ))}
        </ul>
      )}
    </li>
  );
}
