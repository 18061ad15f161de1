import { Sure } from '../shared/sure';
import { useWords } from '../words';
import { useProgress } from './context';

/** Forgets all counts, once the agent has said that they are to go for good. */
export function ForgetCounts() {
  const words = useWords();
  const { forget } = useProgress();
  return (
    <section aria-labelledby="forget">
      <h2 id="forget">{words('progress.forget.title')}</h2>
      <p class="lede">{words('progress.forget.lede')}</p>
      <Sure
        ask={words('progress.forget.ask')}
        sure={words('progress.forget.sure')}
        yes={words('progress.forget.yes')}
        no={words('progress.forget.no')}
        agreed={() => void forget()}
      />
    </section>
  );
}
