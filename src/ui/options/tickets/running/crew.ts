import type { Order } from '../reading/source';
import { callerOf, type Caller } from './calls';
import type { Measure, ReadingCalls, ReviewingCalls, TicketWorkers } from './workers';

/** The workers of a run. */
export interface Crew {
  reader: Caller<ReadingCalls>;
  reviewers: readonly Caller<ReviewingCalls>[];
  /** Resolves once they know what to do. */
  ready: Promise<unknown>;
}

/** More would rather wait for the one that reads. */
const MOST = 8;

/** Starts the workers of a run, and tells them what to read and what to judge it by. */
export function startCrew(workers: TicketWorkers, order: Order, measure: Measure): Crew {
  const reader = callerOf<ReadingCalls>(workers.reader());
  const reviewers = Array.from({ length: workersHere() }, () => callerOf<ReviewingCalls>(workers.reviewer()));
  const ready = [reader.ask('begin', order), ...reviewers.map((reviewer) => reviewer.ask('settle', measure))];
  return { reader, reviewers, ready: Promise.all(ready) };
}

/** Ends the workers; what they were asked is never answered. */
export function dismissCrew({ reader, reviewers }: Crew): void {
  reader.end();
  for (const reviewer of reviewers) reviewer.end();
}

/** One core stays with the page. */
function workersHere(): number {
  return Math.min(Math.max(navigator.hardwareConcurrency - 1, 1), MOST);
}
