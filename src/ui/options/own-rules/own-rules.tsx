import type { OwnRuleSet } from '../../../model';
import { withoutRuleSet } from '../../../model/content';
import { useWords } from '../../words';
import { languageOf } from '../../words-in';
import { useDesk } from '../context';
import { FileDrop } from '../file-drop';
import { useFocusReturn } from '../focus';
import { filesFor } from '../handed-in';
import { newDraft, type Draft } from './draft';
import { Editor } from './editor';
import { ImportPreview } from './import-preview';
import { draftOf } from './opened';
import { OwnSetCard } from './own-set-card';

/** The rule sets that were written in this browser: made, changed, brought in and handed out. */
export function OwnRules() {
  const words = useWords();
  const desk = useDesk();
  const sets = desk.stored.value.own.ruleSets;
  const writing = desk.writing.value;
  const given = writing ? [] : filesFor(desk, 'own');
  const isAway = writing !== null || given.length > 0;
  useFocusReturn(isAway);

  const write = (draft: Draft): void => {
    desk.writing.value = { first: draft, draft };
  };
  const remove = ({ set }: OwnRuleSet): void => void desk.write((own) => withoutRuleSet(own, set));
  return (
    <>
      {writing && <Editor writing={writing} />}
      {given.length > 0 && <ImportPreview files={given} done={() => (desk.handedIn.value = null)} />}
      <div hidden={isAway}>
        <div class="actions">
          <button type="button" class="do" onClick={() => write(newDraft(languageOf(words)))}>
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
              edit={() => write(draftOf(set))}
              save={() => void desk.saveRuleSets([set])}
              remove={() => remove(set)}
            />
          ))}
        </ul>
        <FileDrop
          label={words('options.own.import')}
          accept=".yaml,.yml"
          multiple
          take={(files) => (desk.handedIn.value = { section: 'own', files })}
        />
      </div>
    </>
  );
}
