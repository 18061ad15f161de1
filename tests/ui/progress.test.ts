import { expect, test } from 'vitest';
import type { Counts, CountsByDay, HintCounts } from '../../src/model';
import { daysBefore } from '../../src/model/days';
import { noHints } from '../../src/model/progress';
import { periodsOf, weekAtALook } from '../../src/ui/progress/periods';
import { dismissedMost, teamDays, withMember } from '../../src/ui/progress/team/members';
import { trendsOf } from '../../src/ui/progress/trends';

/** A Wednesday. */
const today = '2026-04-01';

function day(score: number, rules: Record<string, Partial<HintCounts>> = {}, replies = 10): Counts {
  const whole = Object.entries(rules).map(([rule, counts]) => [rule, { ...noHints, ...counts }]);
  return { replies, score: score * replies, rules: Object.fromEntries(whole) };
}

/** Four weeks of days, with so many hints of a rule a day in the latest two and in the two before. */
function fourWeeks(rule: string, lately: number, before: number, replies = 10): CountsByDay {
  const days = Array.from({ length: 28 }, (_, age) => [
    daysBefore(today, age),
    day(80, { [rule]: { shown: age < 14 ? lately : before } }, replies),
  ]);
  return Object.fromEntries(days);
}

test('a week runs from Monday, and its score is the mean of its replies', () => {
  const days = { '2026-03-29': day(50), '2026-03-30': day(60, {}, 30), '2026-04-01': day(80, {}, 10) };
  const weeks = periodsOf(days, 'week', today).slice(-2);
  expect(weeks.map(({ start, counts }) => [start, counts.replies])).toEqual([
    ['2026-03-23', 10],
    ['2026-03-30', 40],
  ]);
  expect(weekAtALook(days, today)).toEqual({ replies: 40, score: 65, change: 15 });
});

test('a first week, and one in which nothing was sent yet, are compared with nothing', () => {
  expect(weekAtALook({ [today]: day(70) }, today)).toEqual({ replies: 10, score: 70, change: null });
  expect(weekAtALook({ '2026-03-29': day(70) }, today)).toEqual({ replies: 0, score: null, change: null });
});

test.each([
  ['going', 1, 4],
  ['staying', 4, 4],
  ['growing', 6, 4],
  ['rare', 0, 0.1],
] as const)('a sin is %s with %i hints a day where there were %i', (direction, lately, before) => {
  const [trend] = trendsOf(fourWeeks('waiting/soon', lately, before), today);
  expect(trend).toMatchObject({ set: 'waiting', direction });
});

test('of a few replies nothing is said, and of a single hint no trend is made', () => {
  const few = { [today]: day(80, { 'waiting/soon': { shown: 4 } }, 5) };
  expect(trendsOf(few, today)[0]).toMatchObject({ direction: 'early', now: 80, before: null });
  const one = { ...fourWeeks('waiting/soon', 0, 0), [today]: day(80, { 'waiting/soon': { shown: 1 } }) };
  expect(trendsOf(one, today)[0]?.direction).not.toBe('growing');
});

test('a team is the sum of its agents, and the same file counts once', () => {
  const tom = { [today]: day(60) };
  const both = [tom, { [today]: day(90) }, tom].reduce(
    (members, days, at) => withMember(members, `${at}.json`, days),
    withMember([], 'Tom.json', tom),
  );
  expect(both.map(({ name }) => name)).toEqual(['Tom', '1']);
  expect(teamDays(both)).toEqual({ [today]: day(75, {}, 20) });
});

test('rules that are waved away come first by the part that is, where there is enough to tell by', () => {
  const rules = {
    'waiting/soon': { shown: 100, dismissed: 20 },
    'rudeness/blame': { shown: 10, dismissed: 8 },
    'rulebook/policy': { shown: 2, dismissed: 2 },
    'apathy/cold': { shown: 50 },
  };
  const members = [
    { name: 'Tom', days: { [today]: day(60, rules) } },
    { name: 'Lea', days: { [today]: day(60, { 'rudeness/blame': { shown: 10 } }) } },
  ];
  expect(dismissedMost(members).map(({ rule, share, agents }) => [rule, share, agents])).toEqual([
    ['rudeness/blame', 0.4, 1],
    ['waiting/soon', 0.2, 1],
  ]);
});
