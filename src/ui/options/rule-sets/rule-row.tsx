import type { RuleSummary } from '../../../model';
import { withChoice } from '../../../model/choices';
import { holderOf } from '../../../model/standing';
import { Lock } from '../../shared/lock';
import { RuleExamples } from '../../shared/rule-examples';
import { SeverityMark } from '../../shared/severity-mark';
import { Knob } from '../../shared/switch';
import { useWords } from '../../words';
import { useDesk } from '../context';
import { TimesShown } from './times-shown';

/** A rule: its hint, an example of what it flags and of what it leaves alone, and its switch. */
export function RuleRow({ rule }: { rule: RuleSummary }) {
  const words = useWords();
  const desk = useDesk();
  const on = desk.settings.value.rules[rule.id] ?? rule.on;
  const heldBy = holderOf(desk.standing.value, ['rules', rule.id]);
  const isMuted = desk.settings.value.mutedRules.includes(rule.id);
  const toggle = (): void =>
    void desk.decide((own) => withChoice(own, ['rules', rule.id], !on === rule.on ? undefined : !on));
  return (
    <li class="rule">
      <SeverityMark severity={rule.severity} />
      <div class="about">
        <p>
          {rule.hint} <span class="unseen">{words(`severity.${rule.severity}`)}</span>
        </p>
        <RuleExamples rule={rule} />
        <TimesShown belongs={(id) => id === rule.id} />
        {isMuted && <p class="note">{words('options.rules.muted')}</p>}
        {heldBy && <Lock by={heldBy} />}
      </div>
      <Knob on={on} label={rule.hint} heldBy={heldBy} change={toggle} />
    </li>
  );
}
