/** Why a row can't be taken; a text of the interface says it. */
export type RowFault =
  'json' | 'object' | 'quotes' | 'fewer' | 'more' | 'letters' | 'long' | 'noReply' | 'noText' | 'mail';

/** One row of a file, whichever its format: its cells by the names of their columns, or why it can't be taken. */
export interface FileRow {
  /** The line of the file that it begins on, from 1. */
  line: number;
  cells: Readonly<Record<string, unknown>>;
  broken?: RowFault;
}

/** Rows that were read together. */
export interface FileRows {
  rows: readonly FileRow[];
  /** How far the file has been read, in bytes. */
  bytesRead: number;
}

/** A row that can't be taken. */
export function brokenRow(line: number, broken: RowFault): FileRow {
  return { line, cells: {}, broken };
}

/** Longer rows are broken ones: a quote that nobody closed would else swallow the file. In UTF-16 code units. */
export const LONGEST_ROW = 2_000_000;
