import type { Case, Role } from './case';

export type Level = 'easy' | 'fair' | 'hard';

/** A made-up ticket to practise on. Texts are lists of paragraphs. */
export interface Ticket {
  id: string;
  subject: string;
  industry: string;
  /** Null for a ticket of the house, which nobody has graded. */
  level: Level | null;
  /** The rule sets that it was built around. */
  about: readonly string[];
  messages: readonly { role: Role; name: string; text: readonly string[] }[];
  /** A reply with much to mend, for those who want to see something at once; may be empty. */
  clumsy: readonly string[];
  /** A reply that Virgil finds nothing in; may be empty. */
  modelReply: readonly string[];
}

/** A ticket that a lead wrote for the team. */
export interface OwnTicket {
  id: string;
  subject: string;
  /** The customer's name. */
  name: string;
  text: string;
  /** A reply to compare with; may be empty. */
  modelReply: string;
}

/** A lead's ticket as the practice desk shows it. */
export function practiceTicket({ id, subject, name, text, modelReply }: OwnTicket, house: string): Ticket {
  return {
    id,
    subject,
    industry: house,
    level: null,
    about: [],
    messages: [{ role: 'customer', name, text: paragraphsOf(text) }],
    clumsy: [],
    modelReply: paragraphsOf(modelReply),
  };
}

/** What is judged when a ticket is answered: what the customer said last, with what came before. */
export function caseOf({ messages }: Ticket, reply: string): Case {
  const lines = messages.map(({ role, name, text }) => ({ role, name, text: text.join('\n\n') }));
  const answered = lines.findLastIndex(({ role }) => role === 'agent') + 1;
  const latest = lines.slice(answered);
  const [first] = latest;
  return {
    customer: latest.map(({ text }) => text).join('\n\n'),
    ...(first && { customerName: first.name }),
    signed: true,
    thread: lines.slice(0, answered),
    reply,
  };
}

function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
