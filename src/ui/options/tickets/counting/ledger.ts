import type { RunProgress } from '../running/run';
import { noneSkipped, withSkipped, type Skipped } from './skipped';
import { createTicketTally, type TicketCounts } from './tally';

/** What a run has brought so far. */
export interface RunLedger {
  add(progress: RunProgress): void;
  readonly replies: number;
  readonly bytesRead: number;
  readonly skipped: Skipped;
  counts(): Counted;
}

/** What was counted, now and by what was changed; null where nothing was. */
export interface Counted {
  now: TicketCounts;
  changed: TicketCounts | null;
}

/** A ledger with nothing in it yet. */
export function createRunLedger(): RunLedger {
  const now = createTicketTally();
  const changed = createTicketTally();
  let hasChanged = false;
  let replies = 0;
  let bytesRead = 0;
  let skipped = noneSkipped;
  return {
    add(progress) {
      now.add(progress.now);
      if (progress.changed) {
        hasChanged = true;
        changed.add(progress.changed);
      }
      replies += progress.now.length;
      ({ bytesRead } = progress);
      skipped = withSkipped(skipped, progress.broken);
    },
    get replies() {
      return replies;
    },
    get bytesRead() {
      return bytesRead;
    },
    get skipped() {
      return skipped;
    },
    counts: () => ({ now: now.counts(), changed: hasChanged ? changed.counts() : null }),
  };
}
