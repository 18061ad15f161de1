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

/** What an extension did in the main thread of a page in which somebody typed. */
export interface OwnWork {
  /** CPU time in its script, in milliseconds; what tracing itself costs is in it. */
  scriptInMs: number;
  /** How many tasks took more than 50 ms of CPU and ran its script. */
  longTasks: number;
}

const LONG_TASK = 50_000;

/** Traces what an extension does in a page while somebody types in it. */
export async function traced(page: Page, typing: () => Promise<void>): Promise<OwnWork> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline'] });
  await typing();
  const written = await page.tracing.stop();
  const { traceEvents } = v.parse(trace, JSON.parse(new TextDecoder().decode(written)));
  const events = traceEvents.filter((each) => v.is(event, each)).map((each) => v.parse(event, each));
  const thread = events.find(isKey);
  const here = events.filter(({ ph, pid, tid }) => ph === 'X' && pid === thread?.pid && tid === thread.tid);
  const own = outermost(here.filter(({ args }) => JSON.stringify(args).includes('chrome-extension://')));
  const runs = (task: TraceEvent) => own.some(({ ts }) => ts >= task.ts && ts <= task.ts + task.dur);
  return {
    scriptInMs: own.reduce((sum, { tdur }) => sum + tdur, 0) / 1000,
    longTasks: outermost(here).filter((task) => task.tdur > LONG_TASK && runs(task)).length,
  };
}

/** The events that no other of them holds. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = -Infinity;
  return events
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)
    .filter(({ ts, dur }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}

function isKey({ name, args }: TraceEvent): boolean {
  return name === 'EventDispatch' && JSON.stringify(args).includes('keydown');
}
