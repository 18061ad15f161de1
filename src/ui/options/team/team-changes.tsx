import type { TeamFile } from '../../../model';
import type { ChoiceChange } from '../../../model/choices';
import { teamFileChanges } from '../../../model/sharing';
import { useWords, type Translate } from '../../words';
import { useDesk } from '../context';

/** What a team file changes against the last one, line by line. */
export function TeamChanges({ before, after }: { before: TeamFile | null; after: TeamFile }) {
  const words = useWords();
  const desk = useDesk();
  const titles = new Map(desk.sets.value.map(({ id, title }) => [id, title]));
  const { decisions, newSets, changedSets, goneSets, newWords, goneWords } = teamFileChanges(before, after);
  const lines = [
    ...decisions.map((change) => changeWords(change, titles, words)),
    ...newSets.map((title) => words('options.team.changes.newSet', [title])),
    ...changedSets.map((title) => words('options.team.changes.changedSet', [title])),
    ...goneSets.map((title) => words('options.team.changes.goneSet', [title])),
    ...(newWords ? [words('options.team.changes.newWords', [newWords])] : []),
    ...(goneWords ? [words('options.team.changes.goneWords', [goneWords])] : []),
  ];
  return (
    <>
      <h3>{words('options.team.changes.title')}</h3>
      <ul class="changes">
        {lines.length ? (
          lines.map((line) => <li key={line}>{line}</li>)
        ) : (
          <li>{words('options.own.same')}</li>
        )}
      </ul>
    </>
  );
}

/** A changed choice in words: "Rulebook: off". */
function changeWords(
  { path, after }: ChoiceChange,
  titles: ReadonlyMap<string, string>,
  words: Translate,
): string {
  const what = path
    .slice(path[0] === 'at' ? 1 : 0)
    .filter((part) => !['sets', 'rules', 'sensitivity'].includes(part))
    .map((part) => titles.get(part) ?? part)
    .join(' · ');
  if (after === undefined) return words('options.team.changes.open', [what]);
  if (after === true) return words('options.team.changes.on', [what]);
  if (after === false) return words('options.team.changes.off', [what]);
  return words('options.team.changes.is', [what, String(after)]);
}
