import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { RuleSetSummary, Settings } from '../../../model';
import type { Desk } from '../desk';
import { hearingsOf } from './counting/hearings';
import { outcomeOf, type Hearing, type Hearings, type Outcome } from './counting/outcome';
import { createTally, type Counts } from './counting/tally';
import type { Mapping } from './reading/columns';
import type { BrokenRow } from './reading/past-case';
import type { FirstLook } from './reading/source';
import type { Encoding } from './reading/text';
import { callerOf, type Caller } from './running/calls';
import { createClock } from './running/clock';
import { startRun, type Progress, type Run } from './running/run';
import type { ReadingCalls, ReviewingCalls } from './running/workers';

/** Where the lead is with a file. */
export type Stage = 'empty' | 'looking' | 'mapping' | 'running' | 'paused' | 'done' | 'cancelled' | 'failed';

/** How far a run is. */
export interface Advance {
  replies: number;
  bytesRead: number;
  /** Without pauses. */
  elapsedInMs: number;
}

/** Rows that were skipped: how many, and the first of them. */
export interface Skipped {
  count: number;
  first: readonly BrokenRow[];
}

/** Of skipped rows so many are listed. */
const LISTED = 50;

/** How often a run is shown anew, in milliseconds: how far it is, and what it found so far. */
const ADVANCE = 250;
const COUNTS = 1500;

export type TicketsModel = ReturnType<typeof createTicketsModel>;

/** A file on the lead's desk, from the drop to its counts. Texts are held in memory only, and few of them. */
export function createTicketsModel(desk: Desk) {
  const stage = signal<Stage>('empty');
  const file = signal<File | null>(null);
  const look = signal<FirstLook | null>(null);
  const fault = signal('');
  const advance = signal<Advance>({ replies: 0, bytesRead: 0, elapsedInMs: 0 });
  const skipped = signal<Skipped>({ count: 0, first: [] });
  const counts = signal<Counts | null>(null);
  const changes = signal<Hearings>({});
  const areNamesHidden = signal(false);
  let reader: Caller<ReadingCalls> | null = null;
  let reviewers: readonly Caller<ReviewingCalls>[] = [];
  let run: Run | null = null;
  let clock = createClock();

  const inForce = computed(() => hearingsOf(desk.settings.value, desk.sets.value));
  const tried = computed<Hearings>(() => ({ ...inForce.value, ...changes.value }));
  const outcome = (hearings: ReadonlySignal<Hearings>) =>
    computed<Outcome | null>(() => (counts.value ? outcomeOf(counts.value, hearings.value) : null));

  function fail(reason: unknown): void {
    stop();
    fault.value = reason instanceof Error ? reason.message : String(reason);
    stage.value = 'failed';
  }

  function stop(): void {
    reader?.end();
    for (const reviewer of reviewers) reviewer.end();
    reader = null;
    reviewers = [];
    run = null;
  }

  async function lookAgain(encoding?: Encoding): Promise<void> {
    if (!file.value) return;
    stage.value = 'looking';
    try {
      reader ??= callerOf<ReadingCalls>(desk.ticketWorkers.reader());
      look.value = await reader.ask('lookAt', file.value, desk.settings.value.ownAddresses, encoding);
      stage.value = 'mapping';
    } catch (reason) {
      fail(reason);
    }
  }

  async function review(mapping: Mapping | null): Promise<void> {
    const [given, seen, reading] = [file.value, look.value, reader];
    if (!given || !seen || !reading) return;
    const { ownAddresses } = desk.settings.value;
    clock = createClock();
    const tally = createTally();
    const broken: BrokenRow[] = [];
    let count = 0;
    let now: Advance = { replies: 0, bytesRead: 0, elapsedInMs: 0 };
    let shown = 0;
    let counted = 0;
    const show = (): void => {
      advance.value = { ...now, elapsedInMs: clock.elapsed() };
      skipped.value = { count, first: [...broken] };
    };
    const took = ({ replies, broken: rows, bytesRead }: Progress): void => {
      tally.add(replies);
      count += rows.length;
      broken.push(...rows.slice(0, LISTED - broken.length));
      now = { ...now, replies: now.replies + replies.length, bytesRead };
      const elapsed = clock.elapsed();
      if (elapsed - shown > ADVANCE) {
        shown = elapsed;
        show();
      }
      if (elapsed - counted > COUNTS) {
        counted = elapsed;
        counts.value = tally.counts();
      }
    };
    stage.value = 'running';
    show();
    try {
      reviewers = Array.from({ length: workersHere() }, () =>
        callerOf<ReviewingCalls>(desk.ticketWorkers.reviewer()),
      );
      const { content } = desk.stored.value;
      const settings = hearingEverything(desk.settings.value, desk.sets.value);
      await Promise.all(reviewers.map((reviewer) => reviewer.ask('settle', content, settings)));
      await reading.ask('begin', { file: given, encoding: seen.encoding, mapping, ownAddresses });
      run = startRun(reading, reviewers, took);
      // Somebody may have been quicker than the workers.
      if (stage.peek() === 'paused') run.pause();
      await run.ended;
      show();
      counts.value = tally.counts();
      if (stage.peek() !== 'cancelled') stage.value = 'done';
      stop();
    } catch (reason) {
      fail(reason);
    }
  }

  return {
    stage,
    file,
    look,
    fault,
    advance,
    skipped,
    counts,
    areNamesHidden,
    inForce,
    tried,
    /** What is found as it is in force, and as it was changed to try. */
    found: outcome(inForce),
    wouldBe: outcome(tried),
    hasChanges: computed(() => desk.sets.value.some(({ id }) => inForce.value[id] !== tried.value[id])),
    take(given: File): Promise<void> {
      file.value = given;
      return lookAgain();
    },
    lookAgain,
    review,
    pause(): void {
      clock.pause();
      run?.pause();
      stage.value = 'paused';
    },
    resume(): void {
      clock.resume();
      run?.resume();
      stage.value = 'running';
    },
    cancel(): void {
      stage.value = 'cancelled';
      if (run) run.cancel();
      else stop();
    },
    /** Tries to hear a rule set otherwise; nothing is in force by that. */
    tryHearing(set: string, hearing: Hearing): void {
      changes.value = { ...changes.value, [set]: hearing };
    },
    tryNothing(): void {
      changes.value = {};
    },
    /** Lets go of the file and all that was counted. */
    startOver(): void {
      stop();
      file.value = null;
      look.value = null;
      counts.value = null;
      changes.value = {};
      skipped.value = { count: 0, first: [] };
      stage.value = 'empty';
    },
  };
}

/** One core stays with the page. */
function workersHere(): number {
  return Math.min(Math.max(navigator.hardwareConcurrency - 1, 1), 8);
}

/** Everything is reviewed and counted, so that switching a rule set needs no second review. */
function hearingEverything(settings: Settings, sets: readonly RuleSetSummary[]): Settings {
  return { ...settings, sets: Object.fromEntries(sets.map(({ id }) => [id, true])), sensitivity: {} };
}
