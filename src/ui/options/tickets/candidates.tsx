import { useSignal } from '@preact/signals';
import type { Imported } from '../../../model';
import { useWords } from '../../words';
import { useDesk } from '../context';
import { FileDrop } from '../file-drop';
import { RefusedFile } from '../refused-file';

/** Rule sets that are to be tried as they might be: from files, or from the editor. */
export function Candidates() {
  const words = useWords();
  const desk = useDesk();
  const faults = useSignal<Imported['faults']>([]);
  const candidates = desk.candidates.value;
  const take = async (files: readonly File[]): Promise<void> => {
    const written = files.map(async (file) => ({ name: file.name, text: await file.text() }));
    const { sets, faults: found } = await desk.readRuleSets(await Promise.all(written));
    faults.value = found;
    if (found.length) return;
    desk.tryLater(sets);
  };
  return (
    <details class="candidates" open={candidates.length > 0}>
      <summary>{words('options.tickets.candidates.title')}</summary>
      <p class="note">{words('options.tickets.candidates.lede')}</p>
      <ul role="list">
        {candidates.map((candidate) => (
          <li key={candidate.set}>
            {candidate.title}{' '}
            <button
              type="button"
              class="quiet"
              aria-label={words('options.tickets.candidates.removeNamed', [candidate.title])}
              onClick={() => (desk.candidates.value = candidates.filter((each) => each !== candidate))}
            >
              {words('options.tickets.candidates.remove')}
            </button>
          </li>
        ))}
      </ul>
      {faults.value.length > 0 && <RefusedFile faults={faults.value} done={() => (faults.value = [])} />}
      <FileDrop
        label={words('options.own.import')}
        accept=".yaml,.yml"
        multiple
        take={(files) => void take(files)}
      />
    </details>
  );
}
