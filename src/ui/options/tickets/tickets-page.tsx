import { useWords } from '../../words';
import { useDesk } from '../context';
import type { Desk } from '../desk';
import { FileDrop } from '../file-drop';
import { BrokenRows } from './broken-rows';
import { TicketsContext } from './context';
import { Found } from './found/found';
import { MappingForm } from './mapping-form';
import { createTicketsModel, type TicketsModel } from './model';
import { RunLine } from './run-line';

/** A run goes on while the lead looks at other sections. */
const models = new WeakMap<Desk, TicketsModel>();

/** The section from the drop of a file to its counts. */
export function TicketsPage() {
  const words = useWords();
  const desk = useDesk();
  const model = models.get(desk) ?? createTicketsModel(desk, words('options.words.title'));
  models.set(desk, model);
  const stage = model.stage.value;
  const candidates = desk.candidates.value;
  return (
    <TicketsContext.Provider value={model}>
      {stage === 'empty' && (
        <>
          <FileDrop
            label={words('options.tickets.drop')}
            accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,.mbox"
            take={([file]) => file && void model.take(file)}
          />
          <p class="note">{words('options.tickets.dropHelp')}</p>
          {candidates.length > 0 && (
            <p class="notice">
              {words('options.tickets.candidates.waiting', [candidates.map(({ title }) => title).join(', ')])}
            </p>
          )}
        </>
      )}
      {stage === 'looking' && <p role="status">{words('options.tickets.looking')}</p>}
      {stage === 'failed' && (
        <div class="faults" role="alert">
          <p>{words('options.tickets.failed', [model.fault.value])}</p>
          <button type="button" class="plain" onClick={model.startOver}>
            {words('options.tickets.another')}
          </button>
        </div>
      )}
      {stage === 'mapping' && <MappingForm />}
      {isRunning(stage) && (
        <>
          <RunLine />
          <BrokenRows {...model.skipped.value} />
          <Found />
        </>
      )}
    </TicketsContext.Provider>
  );
}

function isRunning(stage: TicketsModel['stage']['value']): boolean {
  return stage === 'running' || stage === 'paused' || stage === 'done' || stage === 'cancelled';
}
