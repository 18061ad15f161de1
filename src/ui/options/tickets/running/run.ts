import type { BrokenRow } from '../reading/past-case';
import type { Caller } from './calls';
import type { Crew } from './crew';
import type { ReviewedReplies, ReviewingCalls } from './workers';

/** What becomes of a batch. */
export interface RunProgress extends ReviewedReplies {
  broken: readonly BrokenRow[];
  bytesRead: number;
}

/** A file on its way through the workers. */
export interface Run {
  /** Resolves at the end of the file, or once it was cancelled. Rejects when a worker fails. */
  ended: Promise<void>;
  pause(): void;
  resume(): void;
  cancel(): void;
}

const nothing: ReviewedReplies = { now: [], changed: null };

/** Lets each worker that reviews ask for a batch when it has nothing to do, so that never more is read than reviewed. */
export function startRun({ reader, reviewers, ready }: Crew, took: (progress: RunProgress) => void): Run {
  let isCancelled = false;
  let bytesRead = 0;
  let gate = Promise.resolve();
  let open = (): void => {};
  const cancelled = Promise.withResolvers<void>();

  async function work(reviewer: Caller<ReviewingCalls>): Promise<void> {
    for (;;) {
      await gate;
      const batch = isCancelled ? null : await reader.ask('next');
      if (!batch) return;
      const replies = batch.cases.length ? await reviewer.ask('review', batch.cases) : nothing;
      if (isCancelled) return;
      // Batches may end in another order than they began.
      bytesRead = Math.max(bytesRead, batch.bytesRead);
      took({ ...replies, broken: batch.broken, bytesRead });
    }
  }

  async function workAll(): Promise<void> {
    await ready;
    await Promise.all(reviewers.map(work));
  }

  return {
    ended: Promise.race([workAll(), cancelled.promise]),
    pause() {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      open = resolve;
    },
    resume: () => open(),
    cancel() {
      isCancelled = true;
      open();
      cancelled.resolve();
    },
  };
}
