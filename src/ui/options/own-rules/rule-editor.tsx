import { useRef } from 'preact/hooks';
import { SEVERITIES } from '../../../model';
import { useWords } from '../../words';
import { Choice } from '../choice';
import { TextField } from '../text-field';
import type { DraftRule } from './draft';
import { LineList } from './line-list';
import { PhraseEditor } from './phrase-editor';

export interface RuleEditorProps {
  rule: DraftRule;
  /** Its place in the set, from 1. */
  number: number;
  change(rule: DraftRule): void;
  /** Null: it is the only one. */
  remove: (() => void) | null;
}

/** Writes one rule: phrases, why, better words, and examples that prove it. */
export function RuleEditor({ rule, number, change, remove }: RuleEditorProps) {
  const words = useWords();
  const added = useRef(-1);
  const set = (next: Partial<DraftRule>): void => change({ ...rule, ...next });
  const { phrases, hint, fix, bad, good, severity, name } = rule;
  return (
    <fieldset class="rule-editor">
      <legend>{words('options.own.rule', [number])}</legend>
      {phrases.map((phrase, at) => (
        <PhraseEditor
          // Phrases have no names; their order is all that tells them apart.
          key={at}
          phrase={phrase}
          isAdded={at === added.current}
          change={(next) => set({ phrases: phrases.with(at, next) })}
          remove={phrases.length > 1 ? () => set({ phrases: phrases.toSpliced(at, 1) }) : null}
        />
      ))}
      <button
        type="button"
        class="plain"
        onClick={() => {
          added.current = phrases.length;
          set({ phrases: [...phrases, { parts: [{ kind: 'words', text: '' }] }] });
        }}
      >
        {words('options.own.addPhrase')}
      </button>
      <TextField
        label={words('options.own.hint')}
        value={hint}
        change={(next) => set({ hint: next })}
        required
      />
      <TextField
        label={words('options.own.fix')}
        help={words('options.own.fixHelp')}
        value={fix}
        change={(next) => set({ fix: next })}
      />
      <Choice
        label={words('options.own.severity')}
        isLabelSeen
        name={`severity-${name}`}
        options={SEVERITIES.map((value) => ({ value, text: words(`options.own.severities.${value}`) }))}
        value={severity}
        change={(next) => set({ severity: next })}
      />
      <div class="two">
        <LineList
          label={words('options.own.bad')}
          help={words('options.own.badHelp')}
          lines={bad}
          change={(next) => set({ bad: next })}
        />
        <LineList label={words('options.own.good')} lines={good} change={(next) => set({ good: next })} />
      </div>
      {remove && (
        <button type="button" class="quiet" onClick={remove}>
          {words('options.own.removeRule')}
        </button>
      )}
    </fieldset>
  );
}
