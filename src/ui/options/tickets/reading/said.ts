import type { Case, Role } from '../../../../model';
import { LATEST_MESSAGES } from '../../../../model/case';

/** A message of a conversation, which the customer wrote or could read. */
export interface Said {
  role: Role;
  text: string;
  /** Of its author; empty where the file tells no name. */
  name: string;
}

/** The case of a reply, with all that was said before it. What the customer said in a row is one message. */
export function caseOf(reply: string, before: readonly Said[]): Case {
  const asked = before.findLastIndex(({ role }) => role === 'customer');
  const first = before.slice(0, asked + 1).findLastIndex(({ role }) => role === 'agent') + 1;
  const customer = before.slice(first, asked + 1).map(({ text }) => text);
  const thread = before.slice(0, first).slice(-LATEST_MESSAGES);
  const customerName = before[asked]?.name;
  return {
    customer: customer.join('\n\n'),
    thread: thread.map(({ role, text }) => ({ role, text })),
    reply,
    // The helpdesk, or the mail's head, told the customer who writes.
    signed: true,
    ...(customerName && { customerName }),
  };
}

/** The first of some texts that says anything; exports leave out now one of them, now another. */
export function firstText(...texts: readonly (string | false | null | undefined)[]): string {
  return texts.find((text) => text) || '';
}
