import { useSignal } from '@preact/signals';
import { GROUPS, type RuleSetSummary } from '../../../model';
import { useWords } from '../../words';
import { Choice } from '../choice';
import { useDesk } from '../context';
import { SearchField } from '../search-field';
import { PresetBar } from './preset-bar';
import { SetCard } from './set-card';
import { wheres, type Where } from './where';

/** All rule sets in their groups, with a search over what they say. */
export function RuleSets() {
  const words = useWords();
  const desk = useDesk();
  const sought = useSignal('');
  const where = useSignal<Where>('everywhere');
  const found = desk.sets.value.filter((set) => isFound(set, sought.value.trim().toLowerCase()));

  function isFound(set: RuleSetSummary, text: string): boolean {
    const rules = desk.rules.value[set.id] ?? [];
    const said = [
      set.title,
      set.about,
      ...rules.flatMap(({ hint, bad, good }) => [hint, ...[...bad, ...good].map(({ reply }) => reply)]),
    ];
    return said.some((line) => line.toLowerCase().includes(text));
  }

  return (
    <>
      <PresetBar />
      <Choice
        label={words('options.where.label')}
        isLabelSeen
        name="where"
        options={wheres.map((value) => ({ value, text: words(`options.where.${value}`) }))}
        value={where.value}
        change={(value) => (where.value = value)}
      />
      <SearchField label={words('options.rules.search')} value={sought} />
      {found.length === 0 && <p class="empty">{words('options.rules.none')}</p>}
      {GROUPS.map((group) => {
        const sets = found.filter((set) => set.group === group);
        if (!sets.length) return null;
        return (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{words(`popup.groups.${group}`)}</h2>
            <ul role="list">
              {sets.map((set) => (
                <SetCard key={set.id} set={set} where={where.value} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
