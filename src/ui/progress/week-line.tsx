import { hintsOf } from '../../model/progress';
import { useWords } from '../words';
import { useProgress } from './context';
import { periodsOf, weekAtALook } from './periods';
import { weekWords } from './week-words';

/** This week in a sentence or two. */
export function WeekLine() {
  const words = useWords();
  const { days, today } = useProgress();
  const week = weekAtALook(days.value, today);
  const counts = periodsOf(days.value, 'week', today).at(-1)?.counts;
  const { shown, applied, gone } = hintsOf(counts ?? { replies: 0, score: 0, rules: {} });
  return (
    <p class="week">
      <b>{weekWords(week, words)}</b>
      {week.replies > 0 && <span>{words('progress.replies', week.replies)}</span>}
      {shown > 0 && <span>{words('progress.mended', [applied + gone, shown])}</span>}
    </p>
  );
}
