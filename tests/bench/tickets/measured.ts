import type { Footprint } from './footprint';

/** What one run cost. */
export interface Measured extends Footprint {
  where: string;
  replies: number;
  /** From the start, engine and rules made ready, to the last count. */
  seconds: number;
  /** The longest that the page did not answer; null where there is no page. */
  longestTaskInMs: number | null;
}

/** The columns of `rowOf`. */
export const head = [
  'where',
  'replies',
  'seconds',
  'replies a second and core',
  'memory, MB',
  'longest task, ms',
];

/** A run as the cells of a table. What it took of a core is processor time: neighbours don't count. */
export function rowOf(run: Measured): string[] {
  return [
    run.where,
    run.replies.toLocaleString('en'),
    run.seconds.toFixed(0),
    run.cpuInSeconds ? (run.replies / run.cpuInSeconds).toFixed(1) : '–',
    `${run.memoryInMb ?? '–'}`,
    `${run.longestTaskInMs ?? '–'}`,
  ];
}
