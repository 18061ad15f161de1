import { useSignal } from '@preact/signals';
import { useWords } from '../words';
import { useProgress } from './context';

/** Forgets all counts, once the agent has said that they are to go for good. */
export function ForgetCounts() {
  const words = useWords();
  const { forget } = useProgress();
  const isAsked = useSignal(false);
  return (
    <section aria-labelledby="forget">
      <h2 id="forget">{words('progress.forget.title')}</h2>
      <p class="lede">{words('progress.forget.lede')}</p>
      {isAsked.value ? (
        <div class="notice" role="group" aria-label={words('progress.forget.sure')}>
          <p>{words('progress.forget.sure')}</p>
          <button type="button" class="plain" onClick={() => void forget()}>
            {words('progress.forget.yes')}
          </button>
          <button
            type="button"
            class="quiet"
            ref={(button) => button?.focus()}
            onClick={() => (isAsked.value = false)}
          >
            {words('progress.forget.no')}
          </button>
        </div>
      ) : (
        <div class="actions">
          <button type="button" class="plain" onClick={() => (isAsked.value = true)}>
            {words('progress.forget.ask')}
          </button>
        </div>
      )}
    </section>
  );
}
