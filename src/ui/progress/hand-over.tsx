import { useWords } from '../words';
import { useProgress } from './context';

/** The same counts as a file, for whom the agent chooses; what is in it can be read first. */
export function HandOver() {
  const words = useWords();
  const { handOver, written, days } = useProgress();
  return (
    <section aria-labelledby="hand-over">
      <h2 id="hand-over">{words('progress.handOver.title')}</h2>
      <p class="lede">{words('progress.handOver.lede')}</p>
      <div class="actions">
        <button type="button" class="plain" onClick={handOver}>
          {words('progress.handOver.save')}
        </button>
      </div>
      <details class="written">
        <summary>{words('progress.handOver.look')}</summary>
        {/* A part that scrolls is in reach of the keys. */}
        <pre tabIndex={0} aria-label={words('progress.handOver.look')} role="region">
          {days.value && written()}
        </pre>
      </details>
    </section>
  );
}
