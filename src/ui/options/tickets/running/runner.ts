import { signal } from '@preact/signals';
import { createRunLedger, type Counted, type RunLedger } from '../counting/ledger';
import { noneSkipped } from '../counting/skipped';
import { createClock } from './clock';
import { dismissCrew, type Crew } from './crew';
import { startRun, type RunProgress, type Run } from './run';

/** How far a run is. */
export interface Advance {
  replies: number;
  bytesRead: number;
  /** Without pauses. */
  elapsedInMs: number;
}

const noAdvance: Advance = { replies: 0, bytesRead: 0, elapsedInMs: 0 };

/** How often a run is shown anew, in milliseconds: how far it is, and what it found so far. */
const ADVANCE = 250;
const COUNTS = 1500;

/** Takes a crew through its file, and shows as often as it can be read how far it is and what was found. */
export function createRunner() {
  const advance = signal(noAdvance);
  const skipped = signal(noneSkipped);
  const counted = signal<Counted | null>(null);
  let run: Run | null = null;
  let clock = createClock();

  function show(ledger: RunLedger): void {
    const { replies, bytesRead } = ledger;
    advance.value = { replies, bytesRead, elapsedInMs: clock.elapsed() };
    skipped.value = ledger.skipped;
  }

  function keepIn(ledger: RunLedger): (progress: RunProgress) => void {
    const shown = { advance: 0, counts: 0 };
    return (progress) => {
      ledger.add(progress);
      const elapsed = clock.elapsed();
      if (elapsed - shown.advance > ADVANCE) {
        shown.advance = elapsed;
        show(ledger);
      }
      if (elapsed - shown.counts > COUNTS) {
        shown.counts = elapsed;
        counted.value = ledger.counts();
      }
    };
  }

  return {
    advance,
    skipped,
    counted,
    /** Resolves at the end of the file, or once it was cancelled. Rejects when a worker fails. */
    async start(crew: Crew): Promise<void> {
      const ledger = createRunLedger();
      clock = createClock();
      counted.value = null;
      show(ledger);
      run = startRun(crew, keepIn(ledger));
      try {
        await run.ended;
        show(ledger);
        counted.value = ledger.counts();
      } finally {
        dismissCrew(crew);
      }
    },
    pause(): void {
      clock.pause();
      run?.pause();
    },
    resume(): void {
      clock.resume();
      run?.resume();
    },
    cancel(): void {
      run?.cancel();
    },
  };
}
