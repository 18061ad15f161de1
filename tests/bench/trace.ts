import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

/** What is read of Chromium's trace events; times in microseconds, `tdur` of the thread's own CPU. */
const event = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.number(),
  dur: v.optional(v.number(), 0),
  tdur: v.optional(v.number(), 0),
  args: v.optional(v.record(v.string(), v.unknown()), {}),
});
type TraceEvent = v.InferOutput<typeof event>;

const trace = v.object({ traceEvents: v.array(v.unknown()) });

/** What a page's main thread did while it was traced. */
export interface MainThread {
  /** CPU time from the first key to what the last one brought about at once, in milliseconds. */
  typingInMs: number;
  /** CPU time after that: of what waits for a pause. */
  pausingInMs: number;
  /** How many of its tasks took more than 50 ms of CPU and ran code of an extension. */
  ownLongTasks: number;
}

const LONG_TASK = 50_000;
/** What a key brings about at once, its frame included, is done by then. */
const SETTLED = 100_000;

/** Traces what a page's main thread does during some work. */
export async function traced(page: Page, work: () => Promise<void>): Promise<MainThread> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline'] });
  await work();
  const written = await page.tracing.stop();
  const { traceEvents } = v.parse(trace, JSON.parse(new TextDecoder().decode(written)));
  const events = traceEvents.filter((each) => v.is(event, each)).map((each) => v.parse(event, each));
  const thread = typedIn(events);
  const here = events.filter(({ pid, tid }) => pid === thread?.pid && tid === thread.tid);
  const tasks = outermost(here);
  const typed = Math.max(...here.filter((each) => isDispatchOf('keyup', each)).map(({ ts }) => ts)) + SETTLED;
  const own = here.filter(({ args }) => JSON.stringify(args).includes('chrome-extension://'));
  const runs = (task: TraceEvent) => own.some(({ ts }) => ts >= task.ts && ts <= task.ts + task.dur);
  return {
    typingInMs: cpuOf(tasks.filter(({ ts }) => ts < typed)),
    pausingInMs: cpuOf(tasks.filter(({ ts }) => ts >= typed)),
    ownLongTasks: tasks.filter((task) => task.tdur > LONG_TASK && runs(task)).length,
  };
}

/**
 * The events that no other holds. Not only tasks: what editors do in microtasks stands beside their task where nobody
 * else listens, and in it where somebody does.
 */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = -Infinity;
  return events
    .filter(({ ph }) => ph === 'X')
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)
    .filter(({ ts, dur }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}

function cpuOf(events: readonly TraceEvent[]): number {
  return events.reduce((sum, { tdur }) => sum + tdur, 0) / 1000;
}

/** The thread that the keys were pressed in. */
function typedIn(events: readonly TraceEvent[]): TraceEvent | undefined {
  return events.find((each) => isDispatchOf('keydown', each));
}

function isDispatchOf(type: string, { name, args }: TraceEvent): boolean {
  return name === 'EventDispatch' && JSON.stringify(args).includes(type);
}
