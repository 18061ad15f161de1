import type { Case } from '../../model';
import { LATEST_MESSAGES } from '../../model/case';
import { readFacts, type Fact } from './facts';
import type { Grammar } from './grammar';
import { nameOf, signerOf } from './names';
import type { Reader, TextReading } from './text';

/** What was said before the reply, as it was read, and who speaks. */
export interface Conversation {
  customer: TextReading;
  /** Earlier messages of the customer, oldest first. */
  customerBefore: readonly TextReading[];
  /** All messages of the customer, the latest last. */
  customerEver: readonly TextReading[];
  agentBefore: readonly TextReading[];
  /** What the customer gave, in any message. */
  facts: readonly Fact[];
  customerName: string | null;
  /** The names of the agents who wrote before, and of the one who writes, where the host tells. */
  agents: readonly string[];
  agentName: string | null;
  /** Whether the helpdesk tells the customer who writes. */
  signed: boolean;
}

/** Reads the conversation of a case. */
export type ConversationReader = (kase: Case) => Conversation;

/** A reader that remembers the last conversation: it stays the same from key to key, and only the reply changes. */
export function createConversationReader(grammar: Grammar, read: Reader): ConversationReader {
  let last: { kase: Case; conversation: Conversation } | null = null;
  return (kase) => {
    if (!last || !isSameConversation(last.kase, kase))
      last = { kase, conversation: readConversation(kase, grammar, read) };
    return last.conversation;
  };
}

function isSameConversation(one: Case, other: Case): boolean {
  return (
    one.customer === other.customer &&
    one.customerName === other.customerName &&
    one.agentName === other.agentName &&
    one.signed === other.signed &&
    one.thread.length === other.thread.length &&
    one.thread.every(
      ({ role, text }, at) => role === other.thread[at]?.role && text === other.thread[at]?.text,
    )
  );
}

function readConversation(kase: Case, grammar: Grammar, read: Reader): Conversation {
  const customer = read(kase.customer);
  const latest = kase.thread.slice(-LATEST_MESSAGES);
  const before = (role: 'customer' | 'agent') =>
    latest.filter((message) => message.role === role).map(({ text }) => read(text));
  const customerBefore = before('customer');
  const customerEver = [...customerBefore, customer];
  const agentBefore = before('agent');
  const agents = [kase.agentName, ...agentBefore.map(signerOf)].filter((name) => typeof name === 'string');
  return {
    customer,
    customerBefore,
    customerEver,
    agentBefore,
    agents,
    facts: customerEver.flatMap((text) => readFacts(text, grammar)),
    customerName: kase.customerName ?? nameOf([customer, ...customerBefore], grammar, agents),
    agentName: kase.agentName ?? null,
    signed: kase.signed ?? false,
  };
}
