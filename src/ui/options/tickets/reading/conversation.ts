import { saidInFreshdesk } from './freshdesk-ticket';
import { LATEST_MESSAGES, type PastCase } from './past-case';
import type { Row } from './row';
import type { Said } from './said';
import { saidInZendesk } from './zendesk-ticket';

/** How a ticket of each helpdesk is read. */
const READERS = { zendesk: saidInZendesk, freshdesk: saidInFreshdesk } as const;

/** The helpdesk whose tickets some rows are, with all that was said in them; undefined when they are none. */
export function ticketsOrigin(rows: readonly Row[]): keyof typeof READERS | undefined {
  const whole = rows.filter(({ broken }) => !broken);
  return (['zendesk', 'freshdesk'] as const).find((origin) =>
    whole.some(({ cells }) => READERS[origin](cells) !== null),
  );
}

/** Each reply that an agent gave in a ticket; null when the row is no ticket. */
export function repliesIn({ cells }: Row): PastCase[] | null {
  const said = saidInZendesk(cells) ?? saidInFreshdesk(cells);
  return said && casesOf(said);
}

function casesOf(said: readonly Said[]): PastCase[] {
  return said.flatMap(({ role, text, name = '', date }, at) => {
    if (role !== 'agent' || !text.trim()) return [];
    const before = said.slice(0, at);
    const asked = before.findLastIndex((message) => message.role === 'customer');
    // What the customer said in a row is one message.
    const first = before.slice(0, asked + 1).findLastIndex((message) => message.role === 'agent') + 1;
    const customer = before.slice(first, asked + 1).map((message) => message.text);
    const thread = before
      .slice(0, first)
      .slice(-LATEST_MESSAGES)
      .map((message) => ({ role: message.role, text: message.text }));
    return [
      { kase: { customer: customer.join('\n\n'), thread, reply: text, signed: true }, agent: name, date },
    ];
  });
}
