import type { RuleSetSummary } from '../../../../model';
import { useWords } from '../../../words';
import { useDesk } from '../../context';
import type { WeekShare } from '../counting/outcome';
import type { MetRule } from '../counting/tally';
import { SelectField } from '../select-field';
import { ruleText } from './rule-text';

/** What of all findings is looked at; empty is all of it. */
export interface ChartedPart {
  set: string;
  rule: string;
}

/** In how many replies of a week that was found. */
export function flaggedIn({ flagged, sets, rules }: WeekShare, { set, rule }: ChartedPart): number {
  if (rule) return rules.get(rule) ?? 0;
  return set ? (sets.get(set) ?? 0) : flagged;
}

export interface ShownFieldsProps {
  shown: ChartedPart;
  sets: readonly RuleSetSummary[];
  rules: readonly MetRule[];
  change(shown: ChartedPart): void;
}

/** Chooses a rule set, and then one of its rules. */
export function ShownFields({ shown, sets, rules, change }: ShownFieldsProps) {
  const words = useWords();
  const desk = useDesk();
  const ofSet = rules.filter(({ set }) => set === shown.set);
  return (
    <div class="file-choices">
      <SelectField
        label={words('options.tickets.shown')}
        value={shown.set}
        options={[
          { value: '', text: words('options.tickets.allSets') },
          ...sets.map(({ id, title }) => ({ value: id, text: title })),
        ]}
        change={(set) => change({ set, rule: '' })}
      />
      {ofSet.length > 1 && (
        <SelectField
          key={shown.set}
          label={words('options.tickets.shownOf')}
          value={shown.rule}
          options={[
            { value: '', text: words('options.tickets.allRules') },
            ...ofSet.map((rule) => ({ value: rule.id, text: ruleText(rule, desk.rules.value) })),
          ]}
          change={(rule) => change({ ...shown, rule })}
        />
      )}
    </div>
  );
}
