import type { Message } from '../../../../model';
import { LATEST_MESSAGES } from '../../../../model/case';
import { textIn } from './cells';
import { ownWords } from './own-words';
import type { Mapping } from './columns';
import { momentOf } from './dates';
import type { PastCase } from './past-case';
import type { Row } from './row';

/** Conversations that are remembered at a time: rows of one stand near each other in a file. */
const OPEN_THREADS = 300;

/** Makes cases of a table's rows; null for a row without a reply. Earlier rows of a conversation are its thread. */
export function createTableReader(mapping: Mapping): (row: Row) => PastCase[] | null {
  const threads = new Map<string, readonly Message[]>();

  function remember(thread: string, messages: readonly Message[]): void {
    threads.delete(thread);
    threads.set(thread, messages.slice(-LATEST_MESSAGES));
    const [oldest] = threads.keys();
    if (threads.size > OPEN_THREADS && oldest !== undefined) threads.delete(oldest);
  }

  return ({ cells }) => {
    const reply = ownWords(textIn(cells, mapping.reply));
    if (!reply) return null;
    const customer = ownWords(textIn(cells, mapping.customer));
    const agent = textIn(cells, mapping.agent);
    const name = textIn(cells, mapping.thread);
    const before = threads.get(name) ?? [];
    if (name) remember(name, [...before, ...askedAnew(before, customer), { role: 'agent', text: reply }]);
    const past = {
      // The helpdesk told the customer who writes.
      kase: { customer, thread: before, reply, signed: true, ...(agent && { agentName: agent }) },
      agent,
      date: momentOf(textIn(cells, mapping.date)),
    };
    return [past];
  };
}

/** Exports repeat what was asked first in every row of a ticket. */
function askedAnew(before: readonly Message[], customer: string): Message[] {
  if (!customer || before.some(({ role, text }) => role === 'customer' && text === customer)) return [];
  return [{ role: 'customer', text: customer }];
}
