import type { Content, Settings } from '../../../../model';
import type { CountedReply } from '../counting/counted';
import type { CaseBatch, PastCase } from '../reading/past-case';
import type { FirstLook } from '../reading/first-look';
import type { Order } from '../reading/source';
import type { Encoding } from '../reading/text';

/** What the worker that reads files can be asked. */
export type ReadingCalls = {
  lookAt(file: File, ownAddresses: readonly string[], encoding?: Encoding): Promise<FirstLook>;
  begin(order: Order): void;
  /** The next cases of what was begun; null at the end. */
  next(): Promise<CaseBatch | null>;
};

/** What replies are judged by. */
export interface Measure {
  content: Content;
  /** The same with changed rule sets in it; null where nothing was changed. */
  changed: Content | null;
  settings: Settings;
}

/** Replies as they are judged now, and as they would be by what was changed; null where nothing was. */
export interface ReviewedReplies {
  now: readonly CountedReply[];
  changed: readonly CountedReply[] | null;
}

/** What a worker that reviews can be asked. */
export type ReviewingCalls = {
  /** Judge by these from now on. */
  settle(measure: Measure): void;
  review(cases: readonly PastCase[]): ReviewedReplies;
};

/** Starts workers; only an entrypoint knows where they are. */
export interface TicketWorkers {
  reader(): Worker;
  reviewer(): Worker;
}
