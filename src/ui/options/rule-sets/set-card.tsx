import { useSignal } from '@preact/signals';
import type { RuleSetSummary } from '../../../model';
import { holderOf, isOnBelow } from '../../../model/standing';
import { isOn, switchSet } from '../../../model/switches';
import { Lock } from '../../shared/lock';
import { Knob } from '../../shared/switch';
import { useWords } from '../../words';
import { useDesk } from '../context';
import { RuleRow } from './rule-row';
import { SensitivityChoice } from './sensitivity-choice';

/** A rule set: its sin in one line, how much of it is heard, whether it is on, and its rules when it is opened. */
export function SetCard({ set }: { set: RuleSetSummary }) {
  const words = useWords();
  const desk = useDesk();
  const isOpen = useSignal(false);
  const on = isOn(desk.settings.value, set);
  const heldBy = holderOf(desk.standing.value, ['sets', set.id]);
  const rules = desk.rules.value[set.id] ?? [];
  const toggle = (): void => {
    const below = isOnBelow(desk.standing.value, set);
    void desk.decide((own) => switchSet(own, set, !on, below));
  };
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
          {heldBy && <Lock by={heldBy} />}
        </div>
        <SensitivityChoice set={set} />
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
