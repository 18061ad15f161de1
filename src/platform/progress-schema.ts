import * as v from 'valibot';
import type { CountsByDay, Progress, SentReply } from '../model';
import { daysKept, mostRules, noProgress } from '../model/progress';

/** More than anybody can reach in a day: whatever says more was not counted. */
const most = { hints: 100_000, replies: 10_000 };

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most.hints));
const rule = v.pipe(v.string(), v.regex(/^[^/]+\/./), v.maxLength(200));
const score = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

const rules = v.pipe(
  v.record(rule, v.strictObject({ shown: count, applied: count, dismissed: count, gone: count })),
  v.check((all) => Object.keys(all).length <= mostRules),
);

/** A reply that a page says was sent. */
export const sentReply = v.strictObject({ score, rules }) satisfies v.GenericSchema<unknown, SentReply>;

const counts = v.pipe(
  v.strictObject({
    replies: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most.replies)),
    score: v.pipe(v.number(), v.minValue(0)),
    rules,
  }),
  v.check((each) => each.score <= 100 * each.replies),
);

const day = v.pipe(v.string(), v.isoDate());

const progress = v.object({
  days: v.record(v.string(), v.unknown()),
  streaks: v.fallback(v.record(rule, count), {}),
  rested: v.fallback(v.array(rule), []),
  latest: v.fallback(day, ''),
});

/** Progress as it was stored: what of it can't be read counts as never counted, and the rest stays. */
export function asProgress(value: unknown): Progress {
  const result = v.safeParse(progress, value);
  if (!result.success) return noProgress;
  const days = Object.entries(result.output.days).filter(
    ([each, written]) => v.is(day, each) && v.is(counts, written),
  );
  return {
    ...result.output,
    // Each was checked in the line above.
    days: Object.fromEntries(days) as CountsByDay,
  };
}

const progressFile = v.strictObject({
  virgil: v.literal('progress'),
  version: v.literal(1),
  days: v.pipe(
    v.record(day, counts),
    v.check((days) => Object.keys(days).length <= daysKept),
  ),
});

/** The counts in a file that an agent handed over; null when it is another file, or says more than counts. */
export function asHandedOver(text: string): CountsByDay | null {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), progressFile), text);
  return result.success ? result.output.days : null;
}

/** Counts as a file to hand over. */
export function toHandOver(days: CountsByDay): string {
  return JSON.stringify(
    { virgil: 'progress', version: 1, days } satisfies v.InferInput<typeof progressFile>,
    null,
    2,
  );
}
