import type { Translate } from '../words';
import type { WeekAtALook } from './periods';

/** This week's score and how it moves, in one line. */
export function weekWords({ score, change }: WeekAtALook, words: Translate): string {
  if (score === null) return words('progress.week.none');
  if (change === null) return words('progress.week.first', [score]);
  if (change === 0) return words('progress.week.same', [score]);
  return words(change > 0 ? 'progress.week.up' : 'progress.week.down', [score, Math.abs(change)]);
}
