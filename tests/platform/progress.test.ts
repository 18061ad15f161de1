import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SentReply } from '../../src/model';
import { dayOf } from '../../src/model/days';
import { daysKept, noProgress, patience } from '../../src/model/progress';
import {
  deleteProgress,
  forgetOldCounts,
  keepDismissal,
  keepReply,
  readProgress,
} from '../../src/platform/progress';
import { asHandedOver, toHandOver } from '../../src/platform/progress-schema';
import { readSettings } from '../../src/platform/settings';
import { stubLocks } from './turns';

const rule = 'brush-off/sent-to-others';
const reply: SentReply = { score: 70, rules: { [rule]: { shown: 2, applied: 1, dismissed: 0, gone: 1 } } };
const today = { replies: 1, ...reply };

beforeEach(() => {
  fakeBrowser.reset();
  stubLocks();
  // A day as any other: what is asked before and after a write is asked of the same one.
  vi.useFakeTimers({ now: new Date(2026, 2, 3, 12), toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

test('no reply is lost where many are sent at once', async () => {
  await Promise.all(Array.from({ length: 20 }, () => keepReply(reply)));
  const { days } = await readProgress();
  expect(days[dayOf(new Date())]).toMatchObject({ replies: 20, score: 1400 });
});

test('what of it cannot be read counts as never counted, and the rest stays', async () => {
  const days = {
    '2026-03-01': today,
    '2026-03-02': { ...today, replies: -1 },
    '2026-03-03': { ...today, note: 'Dear Anna' },
    yesterday: today,
  };
  await fakeBrowser.storage.local.set({
    progress: { days, streaks: 'none', rested: [rule], latest: '2026-03-02' },
  });
  expect(await readProgress()).toEqual({
    days: { '2026-03-01': today },
    streaks: {},
    rested: [rule],
    latest: '2026-03-02',
  });
});

test.each([null, 'Dear Anna', [1], { days: 7 }])(
  'of %o nothing is taken, and counting begins anew',
  async (value) => {
    await fakeBrowser.storage.local.set({ progress: value });
    expect((await readProgress()).days).toEqual({});
    await keepReply(reply);
    expect(Object.values((await readProgress()).days)).toEqual([today]);
  },
);

test('what is older than is kept is neither read nor kept on, though no reply is sent any more', async () => {
  await keepReply(reply);
  await keepDismissal(rule, []);
  vi.setSystemTime(new Date(2026, 2, 3 + daysKept, 12));
  expect(await readProgress()).toEqual(noProgress);
  await forgetOldCounts();
  expect(await fakeBrowser.storage.local.get('progress')).toEqual({ progress: noProgress });
});

test('what a newer version counted is not thrown away as old', async () => {
  await fakeBrowser.storage.local.set({ progress: { weeks: {} } });
  await forgetOldCounts();
  expect(await fakeBrowser.storage.local.get('progress')).toEqual({ progress: { weeks: {} } });
});

test('a rule that is dismissed again and again is muted, once; one that was switched on from above is not', async () => {
  const answers = [];
  for (let time = 0; time <= patience; time += 1) answers.push(await keepDismissal(rule, []));
  expect(answers.filter(Boolean)).toHaveLength(1);
  expect((await readSettings()).mutedRules).toEqual([rule]);

  const held = [
    { by: { kind: 'team', name: '' }, rank: 'held', decisions: { rules: { 'waiting/soon': true } } },
  ] as const;
  for (let time = 0; time <= patience; time += 1)
    expect(await keepDismissal('waiting/soon', held)).toBe(false);
});

test('deleted is deleted', async () => {
  await keepReply(reply);
  await keepDismissal(rule, []);
  await deleteProgress();
  expect(await fakeBrowser.storage.local.get('progress')).not.toHaveProperty('progress.days');
  expect(await readProgress()).toEqual(noProgress);
});

test('a file that is handed over comes back as it was, and any other is refused', () => {
  const days = { '2026-03-01': today };
  expect(asHandedOver(toHandOver(days))).toEqual(days);
  const withText = JSON.stringify({ virgil: 'progress', version: 1, days, from: 'Tom' });
  for (const other of ['', 'Dear Anna', '[]', '{"virgil":"team-file"}', withText])
    expect(asHandedOver(other)).toBeNull();
});
