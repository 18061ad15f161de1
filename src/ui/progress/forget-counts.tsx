import { useWords } from '../words';
import { useProgress } from './context';

/** Forgets all counts at a press. */
export function ForgetCounts() {
  const words = useWords();
  const { forget } = useProgress();
  return (
    <section aria-labelledby="forget">
      <h2 id="forget">{words('progress.forget.title')}</h2>
      <p class="lede">{words('progress.forget.lede')}</p>
      <div class="actions">
        <button type="button" class="plain" onClick={() => void forget()}>
          {words('progress.forget.now')}
        </button>
      </div>
    </section>
  );
}

/** Says that the counts are gone, with the way back for as long as the page is open. */
export function Forgotten() {
  const words = useWords();
  const { forgotten, bringBack } = useProgress();
  if (!forgotten.value) return null;
  return (
    <div class="notice" role="status">
      <p>{words('progress.forget.done')}</p>
      {/* What had the focus went with the counts. */}
      <button type="button" class="plain" ref={(button) => button?.focus()} onClick={() => void bringBack()}>
        {words('progress.forget.back')}
      </button>
    </div>
  );
}
