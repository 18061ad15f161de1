import type { Language, Role } from '../../model';
import en from './tickets.en.json';
import it from './tickets.it.json';

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

/** The tickets of each language; each was written in it. */
// JSON's strings are wider than our unions; a test reads every ticket.
export const tickets = { en, it } as Readonly<Record<Language, readonly Ticket[]>>;
