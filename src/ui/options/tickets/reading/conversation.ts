import { saidInFreshdesk } from './freshdesk-ticket';
import type { PastCase } from './past-case';
import type { FileRow } from './row';
import { caseOfReply, type Said } from './said';
import { saidInZendesk } from './zendesk-ticket';

/** A message of a ticket that customers can read. */
export interface SaidInTicket extends Said {
  /** What the helpdesk numbers the person by; empty where the file doesn't tell. */
  number: string;
  /** In milliseconds since 1970; null where the file doesn't tell. */
  date: number | null;
}

/** How a ticket of each helpdesk is read. */
const READERS = { zendesk: saidInZendesk, freshdesk: saidInFreshdesk } as const;

/** The helpdesk whose tickets some rows are, with all that was said in them; undefined when they are none. */
export function ticketsOrigin(rows: readonly FileRow[]): keyof typeof READERS | undefined {
  const whole = rows.filter(({ broken }) => !broken);
  return (['zendesk', 'freshdesk'] as const).find((origin) =>
    whole.some(({ cells }) => READERS[origin](cells) !== null),
  );
}

/** Each reply that an agent gave in a ticket; null when the row is no ticket. */
export function repliesIn({ cells }: FileRow): PastCase[] | null {
  const said = saidInZendesk(cells) ?? saidInFreshdesk(cells);
  return said && casesOf(said);
}

function casesOf(said: readonly SaidInTicket[]): PastCase[] {
  return said.flatMap(({ role, text, name, number, date }, at) => {
    if (role !== 'agent' || !text) return [];
    return [{ kase: caseOfReply(text, said.slice(0, at)), agent: name || number, date }];
  });
}
