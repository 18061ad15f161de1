import type { Language } from '../../model';
import type { Ticket } from '../../model/ticket';

/** Fetches the tickets of a language, from easy to hard; each was written in it. */
export const readTickets: Readonly<Record<Language, () => Promise<readonly Ticket[]>>> = {
  // JSON's strings are wider than our unions; a test reads every ticket.
  en: async () => (await import('./tickets.en.json')).default as readonly Ticket[],
  it: async () => (await import('./tickets.it.json')).default as readonly Ticket[],
};
