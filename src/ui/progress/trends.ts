import type { Counts, CountsByDay, HintCounts } from '../../model';
import { daysBefore } from '../../model/days';
import { hintsOf, setOfRule, sumOf } from '../../model/progress';
import { between, inHundred, periodsOf } from './periods';

/** Whether a sin is going away; `rare`: there is hardly any left; `early`: there is too little to tell by. */
export type Direction = 'going' | 'staying' | 'growing' | 'rare' | 'early';

/** How it goes with one rule set. */
export interface Trend {
  set: string;
  /** Hints in a hundred replies lately, and in the time before; null without replies. */
  now: number | null;
  before: number | null;
  direction: Direction;
  /** Hints in a hundred replies, week by week, oldest first; null without replies. */
  weeks: readonly (number | null)[];
  /** All that is kept. */
  counts: HintCounts;
}

/** What is compared: these two weeks with the two before, so that one bad day decides nothing. */
const spanInDays = 14;

/** With fewer replies in either time, a share of them says nothing. */
const fewestReplies = 10;

/** By this part, and by so many hints, it has to differ to be called a change. */
const clearly = { part: 0.25, hints: 3 };

/** Hints in one reply, below which there are hardly any. */
const rarely = 0.005;

/** Every rule set that had a hint, the most frequent of late first. */
export function trendsOf(days: CountsByDay, today: string): Trend[] {
  const tomorrow = daysBefore(today, -1);
  const turn = daysBefore(tomorrow, spanInDays);
  const now = between(days, turn, tomorrow);
  const before = between(days, daysBefore(turn, spanInDays), turn);
  const weeks = periodsOf(days, 'week', today);
  const all = sumOf(Object.values(days));
  const sets = [...new Set(Object.keys(all.rules).map(setOfRule))];
  return sets
    .map((set): Trend => {
      const shown = (counts: Counts): number => hintsIn(set, counts).shown;
      return {
        set,
        now: inHundred(shown(now), now),
        before: inHundred(shown(before), before),
        direction: directionOf(shown(now), now.replies, shown(before), before.replies),
        weeks: weeks.map(({ counts }) => inHundred(shown(counts), counts)),
        counts: hintsIn(set, all),
      };
    })
    .filter(({ counts }) => counts.shown > 0)
    .toSorted((a, b) => (b.now ?? 0) - (a.now ?? 0) || b.counts.shown - a.counts.shown);
}

function hintsIn(set: string, counts: Counts): HintCounts {
  return hintsOf(counts, (rule) => setOfRule(rule) === set);
}

function directionOf(now: number, replies: number, then: number, repliesThen: number): Direction {
  if (Math.min(replies, repliesThen) < fewestReplies) return 'early';
  const expected = (then * replies) / repliesThen;
  const isClear = Math.abs(now - expected) >= Math.max(clearly.hints, clearly.part * expected);
  if (!isClear) return now < replies * rarely ? 'rare' : 'staying';
  return now < expected ? 'going' : 'growing';
}
