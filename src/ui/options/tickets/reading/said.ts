import type { Message } from '../../../../model';

/** A message of a ticket that customers can read. */
export interface Said extends Message {
  /** In milliseconds since 1970; null where the file doesn't tell. */
  date: number | null;
}
