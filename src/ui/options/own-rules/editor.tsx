import { useSignal } from '@preact/signals';
import { LANGUAGES, type Trial } from '../../../model';
import { useWords } from '../../words';
import { Choice } from '../choice';
import { useDesk } from '../context';
import { TextField } from '../text-field';
import { ruleSetOf, newRule, type Draft, type DraftRule } from './draft';
import { RuleEditor } from './rule-editor';
import { TryBox } from './try-box';
import { FaultList } from './fault-list';

/** Writes a rule set. It can be saved once its own examples hold. */
export function Editor({ first, done }: { first: Draft; done(): void }) {
  const words = useWords();
  const desk = useDesk();
  const draft = useSignal(first);
  const trial = useSignal<Trial | null>(null);
  const { title, about, lang, rules } = draft.value;

  const others = desk.sets.value.map(({ id }) => id).filter((id) => id !== first.set);
  const written = ruleSetOf(draft.value, others);
  const change = (next: Partial<Draft>): void => {
    draft.value = { ...draft.value, ...next };
  };
  const changeRule = (at: number, next: DraftRule): void => change({ rules: rules.with(at, next) });
  const save = async (): Promise<void> => {
    trial.value = await desk.tryOut(written, '');
    if (!written.title || trial.value.refusals.length || trial.value.failing.length) return;
    await desk.write((own) => {
      const kept = own.ruleSets.filter(({ set }) => set !== written.set);
      return { ...own, ruleSets: [...kept, written] };
    });
    done();
  };

  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={words('options.own.name')}
        value={title}
        change={(next) => change({ title: next })}
        required
      />
      <TextField
        label={words('options.own.about')}
        value={about}
        change={(next) => change({ about: next })}
      />
      <Choice
        label={words('options.own.language')}
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
      <TryBox set={written} />
      {trial.value && <FaultList trial={trial.value} rules={rules} />}
      <div class="actions">
        <button type="submit" class="do">
          {words('options.own.save')}
        </button>
        <button type="button" class="plain" onClick={done}>
          {words('options.own.cancel')}
        </button>
      </div>
    </form>
  );
}
