import type { Role } from '../../model';
import data from './tickets.json';

/** A made-up ticket to practise on. Texts are lists of paragraphs. */
export interface Ticket {
  id: string;
  subject: string;
  industry: string;
  level: 'easy' | 'fair' | 'hard';
  messages: readonly { role: Role; name: string; text: readonly string[] }[];
  /** A reply with much to mend, for those who want to see something at once. */
  clumsy: readonly string[];
}

// JSON's strings are wider than our unions; a test reads every ticket.
export const tickets = data as readonly Ticket[];
