import { useSignal } from '@preact/signals';
import type { TeamFile } from '../../../model';
import { useWords } from '../../words';
import { useDesk } from '../context';
import { FilePreview } from '../file-preview';
import type { GivenTeamFile } from '../ways';
import { RefusedFile } from '../refused-file';
import { SealLine } from './seal-line';
import { TeamChanges } from './team-changes';

/** Shows who made a team file and what it changes, before it does; of several files it is the first. */
export function TeamPreview({ files, done }: { files: readonly File[]; done(): void }) {
  const desk = useDesk();
  const read = async ([file]: readonly File[]): Promise<GivenTeamFile> =>
    desk.readTeamFile({ name: file?.name ?? '', text: (await file?.text()) ?? '' });
  return (
    <FilePreview files={files} read={read} done={done}>
      {(given) => <Given given={given} done={done} />}
    </FilePreview>
  );
}

function Given({ given: { taken, faults, seal, warns }, done }: { given: GivenTeamFile; done(): void }) {
  const words = useWords();
  const desk = useDesk();
  const isTrusting = useSignal(false);
  const accept = async (next: TeamFile): Promise<void> => {
    if (isTrusting.value) await desk.trustSigner(next);
    await desk.takeTeamFile(next);
    done();
  };
  if (!taken) return <RefusedFile faults={faults} done={done} />;
  if (seal.kind === 'broken')
    return <RefusedFile faults={[]} also={[words('options.team.broken')]} done={done} />;
  return (
    <>
      <h2>{taken.name}</h2>
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
    </>
  );
}
