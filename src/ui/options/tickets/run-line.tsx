import { useWords } from '../../words';
import { languageOf } from '../../words-in';
import { useTickets } from './context';
import { countText } from './found/numbers';

const MINUTE = 60_000;

/** How far the review is, and the ways to hold it. */
export function RunLine() {
  const words = useWords();
  const { stage, file, advance, pause, resume, cancel, mapAgain, startOver } = useTickets();
  const { replies, bytesRead, elapsedInMs } = advance.value;
  const part = file.value?.size ? bytesRead / file.value.size : 1;
  const rate = elapsedInMs ? Math.round(replies / (elapsedInMs / 1000)) : 0;
  const left = part ? (elapsedInMs * (1 - part)) / part : 0;
  const isOn = stage.value === 'running' || stage.value === 'paused';
  const state = {
    running:
      left < MINUTE
        ? words('options.tickets.lastMinute')
        : words('options.tickets.left', Math.round(left / MINUTE)),
    paused: words('options.tickets.paused'),
    cancelled: words('options.tickets.cancelled'),
    done: words('options.tickets.done'),
  };
  return (
    <div class="run">
      <p>
        <b>{file.value?.name}</b>
      </p>
      <progress
        class="unseen"
        max={1}
        value={isOn ? part : 1}
        aria-label={words('options.tickets.progress')}
      />
      <div class="bar" aria-hidden="true">
        <i style={{ width: `${100 * (stage.value === 'done' ? 1 : part)}%` }} />
      </div>
      <p class="note numbers">
        {words('options.tickets.reviewed', replies, [countText(replies, languageOf(words)), `${rate}`])}{' '}
        {state[isShown(stage.value) ? stage.value : 'running']}
      </p>
      <p class="unseen" role="status">
        {isShown(stage.value) && stage.value !== 'running' ? state[stage.value] : ''}
      </p>
      <div class="actions">
        {stage.value === 'running' && (
          <button type="button" class="plain" onClick={pause}>
            {words('options.tickets.pause')}
          </button>
        )}
        {stage.value === 'paused' && (
          <button type="button" class="do" onClick={resume}>
            {words('options.tickets.resume')}
          </button>
        )}
        {isOn && (
          <button type="button" class="plain" onClick={cancel}>
            {words('options.tickets.cancel')}
          </button>
        )}
        {!isOn && (
          <>
            <button type="button" class="plain" onClick={mapAgain}>
              {words('options.tickets.again')}
            </button>
            <button type="button" class="plain" onClick={startOver}>
              {words('options.tickets.another')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}

function isShown(stage: string): stage is 'running' | 'paused' | 'cancelled' | 'done' {
  return ['running', 'paused', 'cancelled', 'done'].includes(stage);
}
