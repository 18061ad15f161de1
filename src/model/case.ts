/** The languages that Virgil judges. */
export const LANGUAGES = ['en', 'it'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Role = 'customer' | 'agent';

/** One message of the conversation, as its reader saw it: no quotes, no signature blocks. */
export interface Message {
  role: Role;
  text: string;
  /** The sender's name as the host shows it. */
  name?: string;
}

/** Of a longer conversation the latest so many messages are kept and read: what was said before decides nothing any more. */
export const LATEST_MESSAGES = 40;

/** What is judged: an agent's reply, in the conversation that it answers. */
export interface Case {
  /** What the customer said last; two messages in a row are joined by a blank line. */
  customer: string;
  customerName?: string;
  agentName?: string;
  /** Whether the helpdesk, or a signature block, tells the customer who writes. */
  signed?: boolean;
  /** The messages before `customer`, oldest first. */
  thread: readonly Message[];
  /** The agent's text so far. */
  reply: string;
  /** How the reply will travel, where the host tells. */
  channel?: Channel;
  /** Known language of the reply; detected when absent. */
  lang?: Language;
  /** What was judged here last: decides where neither reply nor conversation tells. */
  lastLang?: Language;
}

/** The case with the name that the agent signs with, where the helpdesk doesn't tell it and they did. */
export function withSignOff(kase: Case, signOff: string): Case {
  return signOff ? { agentName: signOff, ...kase } : kase;
}

/** How a reply travels: chats want other things than letters do. */
export type Channel = 'mail' | 'chat';

/** Part of a text in UTF-16 code units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}
