import type { Case } from '../../../../model';
import type { Reason } from './row';

/** A reply from a file, in its conversation. */
export interface PastCase {
  kase: Case;
  /** Who wrote it; empty where the file doesn't tell. */
  agent: string;
  /** When, in milliseconds since 1970; null where the file doesn't tell. */
  date: number | null;
}

/** A row that was skipped, and why. */
export interface BrokenRow {
  line: number;
  reason: Reason;
}

/** Cases that were read together, and rows that were skipped. */
export interface CaseBatch {
  cases: readonly PastCase[];
  broken: readonly BrokenRow[];
  /** How far the file has been read, in bytes. */
  bytesRead: number;
}
