import type { BrokenRow } from '../reading/past-case';

/** Rows that were skipped: how many, and the first of them. */
export interface Skipped {
  count: number;
  first: readonly BrokenRow[];
}

export const noneSkipped: Skipped = { count: 0, first: [] };

/** Of skipped rows so many are listed. */
const LISTED = 50;

/** The same with more rows. */
export function withSkipped({ count, first }: Skipped, rows: readonly BrokenRow[]): Skipped {
  if (!rows.length) return { count, first };
  return { count: count + rows.length, first: [...first, ...rows.slice(0, LISTED - first.length)] };
}
