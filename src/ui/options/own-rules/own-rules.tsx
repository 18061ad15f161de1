import { useSignal } from '@preact/signals';
import type { OwnRuleSet } from '../../../model';
import { useWords } from '../../words';
import { languageOf } from '../../words-in';
import { useDesk } from '../context';
import { FileDrop } from '../file-drop';
import { draftOf, newDraft, type Draft } from './draft';
import { Editor } from './editor';
import { ImportPreview } from './import-preview';
import { OwnSetCard } from './own-set-card';

/** The rule sets that were written in this browser: made, changed, brought in and handed out. */
export function OwnRules() {
  const words = useWords();
  const desk = useDesk();
  const draft = useSignal<Draft | null>(null);
  const given = useSignal<readonly File[]>([]);
  const sets = desk.stored.value.own.ruleSets;

  if (draft.value) return <Editor first={draft.value} done={() => (draft.value = null)} />;
  if (given.value.length) return <ImportPreview files={given.value} done={() => (given.value = [])} />;

  const remove = (gone: OwnRuleSet): void =>
    void desk.write((own) => ({ ...own, ruleSets: own.ruleSets.filter(({ set }) => set !== gone.set) }));
  return (
    <>
      <div class="actions">
        <button type="button" class="do" onClick={() => (draft.value = newDraft(languageOf(words)))}>
          {words('options.own.new')}
        </button>
        {sets.length > 0 && (
          <button type="button" class="plain" onClick={() => void desk.saveRuleSets(sets)}>
            {words('options.own.exportAll')}
          </button>
        )}
      </div>
      {sets.length === 0 && <p class="empty">{words('options.own.none')}</p>}
      <ul role="list">
        {sets.map((set) => (
          <OwnSetCard
            key={set.set}
            set={set}
            edit={() => (draft.value = draftOf(set))}
            save={() => void desk.saveRuleSets([set])}
            remove={() => remove(set)}
          />
        ))}
      </ul>
      <FileDrop
        label={words('options.own.import')}
        accept=".yaml,.yml"
        multiple
        take={(files) => (given.value = files)}
      />
    </>
  );
}
