import { expect, test } from 'vitest';
import type { HintCounts, Progress, SentReply } from '../../src/model';
import { daysBefore, dayOf, weekOf } from '../../src/model/days';
import {
  countDismissal,
  countReply,
  daysKept,
  keptOn,
  lately,
  mostRules,
  noProgress,
  patience,
  shownLately,
} from '../../src/model/progress';

const rule = 'brush-off/sent-to-others';
const day = '2026-03-30';

function sent(counts: Partial<HintCounts>, score = 80): SentReply {
  return { score, rules: { [rule]: { shown: 1, applied: 0, dismissed: 0, gone: 0, ...counts } } };
}

function dismissed(times: number, from: Progress = noProgress): { progress: Progress; rests: boolean } {
  let result = { progress: from, rests: false };
  for (let time = 0; time < times; time += 1) result = countDismissal(result.progress, day, rule);
  return result;
}

test('replies of a day are summed', () => {
  const first = countReply(noProgress, day, sent({ applied: 1 }, 60));
  expect(countReply(first, day, sent({ shown: 2, gone: 1 }, 90)).days).toEqual({
    [day]: { replies: 2, score: 150, rules: { [rule]: { shown: 3, applied: 1, dismissed: 0, gone: 1 } } },
  });
});

test('counts are kept for as many days as is said, and go with the next reply', () => {
  const old = countReply(noProgress, daysBefore(day, daysKept), sent({}));
  const both = countReply(old, daysBefore(day, daysKept - 1), sent({}));
  expect(Object.keys(both.days)).toHaveLength(2);
  expect(Object.keys(countReply(both, day, sent({})).days)).toEqual([daysBefore(day, daysKept - 1), day]);
});

test('what rules went through is kept for as long after the last that was counted', () => {
  const { progress } = dismissed(patience - 1, dismissed(patience).progress);
  expect(progress).toMatchObject({ streaks: { [rule]: patience - 1 }, rested: [rule] });
  expect(keptOn(daysBefore(day, 1 - daysKept), progress)).toEqual(progress);
  expect(keptOn(daysBefore(day, -daysKept), progress)).toEqual(noProgress);
});

test('how often a rule spoke is told of the last days only, and not at all where nothing was counted', () => {
  const old = countReply(noProgress, daysBefore(day, lately), sent({ shown: 7 }));
  expect(shownLately(old.days, day)).toBeNull();
  const both = countReply(old, daysBefore(day, lately - 1), sent({ shown: 2 }));
  expect(shownLately(countReply(both, day, sent({})).days, day)).toEqual(new Map([[rule, 3]]));
});

test('what is kept of one day stays small, whatever is told of it', () => {
  const { shown, ...rest } = { shown: 1, applied: 0, dismissed: 0, gone: 0 };
  const rules = Object.fromEntries(
    Array.from({ length: mostRules + 50 }, (_, at) => [`house/rule-${at}`, { shown, ...rest }]),
  );
  const { days } = countReply(noProgress, day, { score: 50, rules });
  expect(Object.keys(days[day]?.rules ?? {})).toHaveLength(mostRules);
});

test('a rule that is dismissed in one reply after the other rests, and starts afresh when it is brought back', () => {
  const { progress, rests } = dismissed(patience - 1);
  expect(rests).toBe(false);
  const last = dismissed(1, progress);
  expect(last.rests).toBe(true);
  expect(last.progress.rested).toEqual([rule]);
  expect(dismissed(patience - 1, last.progress).rests).toBe(false);
});

test.each([{ applied: 1 }, { gone: 1 }])('a rule that is heeded once (%o) goes on speaking', (heeded) => {
  const { progress } = dismissed(patience - 1);
  expect(dismissed(1, countReply(progress, day, sent(heeded))).rests).toBe(false);
  expect(dismissed(1, countReply(progress, day, sent({ dismissed: 1 }))).rests).toBe(true);
});

test('days are those of the clock, and weeks begin on Monday', () => {
  expect(dayOf(new Date(2026, 2, 1, 0, 5))).toBe('2026-03-01');
  expect(dayOf(new Date(2026, 2, 1, 23, 55))).toBe('2026-03-01');
  expect(['2026-03-30', '2026-04-05'].map(weekOf)).toEqual(['2026-03-30', '2026-03-30']);
  expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28');
});
