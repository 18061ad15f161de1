import type { TeamFile } from '../../../model';
import { teamFileChanges } from '../../../model/sharing';
import { useWords } from '../../words';
import { useDesk } from '../context';
import { changeWords, namesOf, placeWords } from './change-words';

/** What a team file changes against the last one, line by line. */
export function TeamChanges({ before, after }: { before: TeamFile | null; after: TeamFile }) {
  const words = useWords();
  const desk = useDesk();
  const names = namesOf(desk.sets.value, desk.rules.value, words);
  const changes = teamFileChanges(before, after);
  const { locked, unlocked, newSets, changedSets, goneSets } = changes;
  const { newWords, goneWords, newTickets, goneTickets } = changes;
  const lines = [
    ...changeWords(changes.decisions, names, words),
    ...(locked.length ? [words('options.team.changes.locked', [placeWords(locked, names)])] : []),
    ...(unlocked.length ? [words('options.team.changes.unlocked', [placeWords(unlocked, names)])] : []),
    ...newSets.map((title) => words('options.team.changes.newSet', [title])),
    ...changedSets.map((title) => words('options.team.changes.changedSet', [title])),
    ...goneSets.map((title) => words('options.team.changes.goneSet', [title])),
    ...(newWords ? [words('options.team.changes.newWords', [newWords])] : []),
    ...(goneWords ? [words('options.team.changes.goneWords', [goneWords])] : []),
    ...(newTickets ? [words('options.team.changes.newTickets', [newTickets])] : []),
    ...(goneTickets ? [words('options.team.changes.goneTickets', [goneTickets])] : []),
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
