import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { TeamFile } from '../../../model';
import { useWords } from '../../words';
import { useDesk } from '../context';
import type { GivenTeamFile } from '../desk';
import { SealLine } from './seal-line';
import { TeamChanges } from './team-changes';

/** Shows who made a team file and what it changes, before it does. */
export function TeamPreview({ file, done }: { file: File; done(): void }) {
  const words = useWords();
  const desk = useDesk();
  const read = useSignal<GivenTeamFile | null>(null);
  const isTrusting = useSignal(false);
  useEffect(() => {
    void file
      .text()
      .then((text) => desk.readTeamFile({ name: file.name, text }))
      .then((given) => (read.value = given));
  }, [file]);
  if (!read.value) return <p role="status">{words('options.own.reading')}</p>;
  const { taken, faults, seal, warns } = read.value;
  const accept = async (next: TeamFile): Promise<void> => {
    if (isTrusting.value) await desk.trustSigner(next);
    await desk.changeTeamFile(next);
    done();
  };
  if (!taken || seal.kind === 'broken')
    return (
      <section aria-labelledby="team-refused">
        <h2 id="team-refused">{words('options.own.refused')}</h2>
        <ul class="faults" role="alert">
          {seal.kind === 'broken' && <li>{words('options.team.broken')}</li>}
          {faults.map(({ file: name, line, reason }) => (
            <li key={`${line}:${reason}`}>{words('options.own.fault', [name, line, reason])}</li>
          ))}
        </ul>
        <button type="button" class="plain" onClick={done}>
          {words('options.own.back')}
        </button>
      </section>
    );
  return (
    <section aria-labelledby="team-preview">
      <h2 id="team-preview">{taken.name}</h2>
      <p>{words('options.team.version', [taken.version, taken.author, taken.date])}</p>
      <SealLine seal={seal} warns={warns} trust={isTrusting} />
      <TeamChanges before={desk.stored.value.team} after={taken} />
      <div class="actions">
        <button type="button" class="do" onClick={() => void accept(taken)}>
          {words('options.team.take')}
        </button>
        <button type="button" class="plain" onClick={done}>
          {words('options.own.cancel')}
        </button>
      </div>
    </section>
  );
}
