import { useSignal } from '@preact/signals';
import { LANGUAGES, type Trial } from '../../../model';
import { withRuleSets } from '../../../model/content';
import { longest } from '../../../model/limits';
import { useWords } from '../../words';
import { Choice } from '../choice';
import { useDesk } from '../context';
import { onEscape, useArrival } from '../focus';
import { TextField } from '../text-field';
import type { Writing } from '../desk';
import { newRule, type Draft, type DraftRule } from './draft';
import { RuleEditor } from './rule-editor';
import { ruleSetOf, ruleSetToTry } from './stored';
import { TryBox } from './try-box';
import { FaultList } from './fault-list';

/** Writes the rule set that is on the desk. It can be saved once its own examples hold. */
export function Editor({ writing: { first, draft } }: { writing: Writing }) {
  const words = useWords();
  const desk = useDesk();
  const trial = useSignal<Trial | 'failed' | null>(null);
  const form = useArrival<HTMLFormElement>();
  const { title, about, lang, rules } = draft;

  const others = desk.sets.value.map(({ id }) => id).filter((id) => id !== draft.set);
  const written = ruleSetOf(draft, others);
  const change = (next: Partial<Draft>): void => {
    desk.writing.value = { first, draft: { ...draft, ...next } };
  };
  const changeRule = (at: number, next: DraftRule): void => change({ rules: rules.with(at, next) });
  const isProven = async (): Promise<boolean> => {
    const answer = (trial.value = await desk.tryOut(written, '').catch(() => 'failed' as const));
    return answer !== 'failed' && !answer.refusals.length && !answer.failing.length;
  };
  const tryOnTickets = async (): Promise<void> => {
    if (!(await isProven())) return;
    // From now on it has its name, so that saving it later writes the same set.
    change({ set: written.set });
    desk.tryLater([written]);
    location.hash = 'tickets';
  };
  const save = async (): Promise<void> => {
    if (!(await isProven())) return;
    await desk.write((own) => withRuleSets(own, [written]));
    desk.writing.value = null;
  };

  return (
    <form
      class="editor"
      ref={form}
      onKeyDown={onEscape(desk.leaveDraft)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={words('options.own.name')}
        value={title}
        longest={longest.name}
        help={words('options.own.nameHelp')}
        change={(next) => change({ title: next })}
      />
      <TextField
        label={words('options.own.about')}
        value={about}
        change={(next) => change({ about: next })}
      />
      <Choice
        label={words('options.own.language')}
        isLabelSeen
        name="own-language"
        options={LANGUAGES.map((value) => ({ value, text: words(`options.mine.language.${value}`) }))}
        value={lang}
        change={(next) => change({ lang: next })}
      />
      {rules.map((rule, at) => (
        <RuleEditor
          key={rule.name}
          rule={rule}
          number={at + 1}
          change={(next) => changeRule(at, next)}
          remove={rules.length > 1 ? () => change({ rules: rules.toSpliced(at, 1) }) : null}
        />
      ))}
      <button
        type="button"
        class="plain"
        onClick={() => change({ rules: [...rules, newRule(rules.map(({ name }) => name))] })}
      >
        {words('options.own.addRule')}
      </button>
      <TryBox set={ruleSetToTry(draft, others)} />
      {trial.value === 'failed' && <p role="alert">{words('options.own.untried')}</p>}
      {trial.value && trial.value !== 'failed' && <FaultList trial={trial.value} rules={rules} />}
      <div class="actions">
        <button type="submit" class="do">
          {words('options.own.save')}
        </button>
        <button type="button" class="plain" onClick={() => void tryOnTickets()}>
          {words('options.own.tryOnTickets')}
        </button>
        <button type="button" class="plain" onClick={desk.leaveDraft}>
          {words('options.own.cancel')}
        </button>
      </div>
    </form>
  );
}
