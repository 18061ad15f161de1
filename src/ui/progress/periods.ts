import type { Counts, CountsByDay } from '../../model';
import { daysBefore, weekOf } from '../../model/days';
import { daysKept, sumOf } from '../../model/progress';

/** How counts are put together. */
export type Step = 'day' | 'week';

/** What was counted from one day on, for as long as a step. */
export interface Period {
  start: string;
  counts: Counts;
}

/** The steps that fit on one look: as many weeks as are kept whole, and two weeks of days. */
const steps: Record<Step, { days: number; most: number }> = {
  day: { days: 1, most: 14 },
  week: { days: 7, most: Math.floor(daysKept / 7) + 1 },
};

/** The latest periods up to a day, oldest first; a period in which nothing was sent is there with nothing in it. */
export function periodsOf(days: CountsByDay, step: Step, today: string): Period[] {
  const { days: length, most } = steps[step];
  const last = step === 'week' ? weekOf(today) : today;
  return Array.from({ length: most }, (_, at) => {
    const start = daysBefore(last, (most - 1 - at) * length);
    return { start, counts: between(days, start, daysBefore(start, -length)) };
  });
}

/** What was counted from one day on to before another. */
export function between(days: CountsByDay, from: string, before: string): Counts {
  return sumOf(
    Object.entries(days)
      .filter(([day]) => day >= from && day < before)
      .map(([, counts]) => counts),
  );
}

/** The mean score, 0 to 100; null when nothing was sent. */
export function meanScore({ replies, score }: Counts): number | null {
  return replies ? Math.round(score / replies) : null;
}

/** A number of hints for each hundred replies; null when none was sent. */
export function inHundred(hints: number, { replies }: Counts): number | null {
  return replies ? Math.round((100 * hints) / replies) : null;
}

/** This week so far, against the last week in which something was sent. */
export interface WeekAtALook {
  replies: number;
  score: number | null;
  /** By how much the score rose; null when there is nothing to compare it with. */
  change: number | null;
}

/** How this week goes. */
export function weekAtALook(days: CountsByDay, today: string): WeekAtALook {
  const weeks = periodsOf(days, 'week', today);
  const now = weeks.at(-1)?.counts ?? sumOf([]);
  const before = weeks.slice(0, -1).findLast(({ counts }) => counts.replies > 0)?.counts;
  const [score, then] = [meanScore(now), before ? meanScore(before) : null];
  return { replies: now.replies, score, change: score === null || then === null ? null : score - then };
}
