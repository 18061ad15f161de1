import type { Content, Settings } from '../../../../model';
import type { CountedReply } from '../counting/counted';
import type { PastCase } from '../reading/past-case';
import type { CaseBatch, FirstLook, Order } from '../reading/source';
import type { Encoding } from '../reading/text';

/** What the worker that reads files can be asked. */
export type ReadingCalls = {
  lookAt(file: File, ownAddresses: readonly string[], encoding?: Encoding): Promise<FirstLook>;
  begin(order: Order): void;
  /** The next cases of what was begun; null at the end. */
  next(): Promise<CaseBatch | null>;
};

/** What a worker that reviews can be asked. */
export type ReviewingCalls = {
  /** Judge by these from now on. */
  settle(content: Content, settings: Settings): void;
  review(cases: readonly PastCase[]): readonly CountedReply[];
};

/** Starts workers; only an entrypoint knows where they are. */
export interface TicketWorkers {
  reader(): Worker;
  reviewer(): Worker;
}
