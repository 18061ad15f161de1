/** Why a row can't be taken; a text of the interface says it. */
export const REASONS = [
  'json',
  'object',
  'quotes',
  'fewer',
  'more',
  'letters',
  'long',
  'noReply',
  'noText',
  'mail',
] as const;
export type Reason = (typeof REASONS)[number];

/** One row of a file, whichever its format: its cells by the names of their columns, or why it can't be taken. */
export interface Row {
  /** The line of the file that it begins on, from 1. */
  line: number;
  cells: Readonly<Record<string, unknown>>;
  broken?: Reason;
}

/** Rows that were read together. */
export interface Rows {
  rows: readonly Row[];
  /** How far the file has been read, in bytes. */
  bytesRead: number;
}

/** A row that can't be taken. */
export function brokenRow(line: number, broken: Reason): Row {
  return { line, cells: {}, broken };
}

/** Longer rows are broken ones: a quote that nobody closed would else swallow the file. In UTF-16 code units. */
export const LONGEST_ROW = 2_000_000;
