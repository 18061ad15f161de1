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

/** The same, with how long its replies were. */
export interface MeasuredMonth extends Measured {
  length: string;
}

/** The columns of `rowOf`. */
export const head = [
  'where',
  'replies',
  'of',
  'seconds',
  'replies a second and core',
  'memory, MB',
  'longest task, ms',
];

/** A run as the cells of a table. What it took of a core is processor time: neighbours don't count. */
export function rowOf(run: MeasuredMonth): string[] {
  return [
    run.where,
    run.replies.toLocaleString('en'),
    run.length,
    run.seconds.toFixed(0),
    run.cpuInSeconds ? (run.replies / run.cpuInSeconds).toFixed(1) : '–',
    `${run.memoryInMb ?? '–'}`,
    `${run.longestTaskInMs ?? '–'}`,
  ];
}
