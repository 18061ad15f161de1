import type { Case, Span } from '../../model';
import type { Matcher } from '../pattern/matcher';
import type { Grammar } from './grammar';
import { readFacts, type Fact } from './facts';
import { nameOf, signerOf } from './names';
import type { PlacedSentence, Reader, TextReading } from './text';

/** A customer's move as it was found; whether it is met is judged later. */
export interface FoundSignal {
  set: string;
  kind: string;
  says: string;
  tone?: 'kind' | 'abuse';
  span: Span | null;
}

/** A case that has been read: every text as sentences with their acts, and the facts that the customer gave. */
export interface CaseReading {
  grammar: Grammar;
  reply: TextReading;
  /** The reply's sentences without greeting and signature. */
  body: readonly PlacedSentence[];
  customer: TextReading;
  /** Earlier messages of the customer, oldest first. */
  customerBefore: readonly TextReading[];
  agentBefore: readonly TextReading[];
  /** What the customer gave, in any message. */
  facts: readonly Fact[];
  customerName: string | null;
  /** The names of the agents who wrote before, and of the one who writes, where the host tells. */
  agents: readonly string[];
  agentName: string | null;
  /** Whether the helpdesk tells the customer who writes. */
  signed: boolean;
  /** Filled in once the customer's moves are known. */
  signals: readonly FoundSignal[];
  /** Words in the reply's body. */
  words: number;
}

/** Of a longer thread the last so many messages are read: what was said before them decides nothing any more. */
const LATEST_MESSAGES = 40;

/** Reads a case. */
export function readCase(kase: Case, grammar: Grammar, read: Reader): CaseReading {
  const customer = read(kase.customer);
  const latest = kase.thread.slice(-LATEST_MESSAGES);
  const before = (role: 'customer' | 'agent') =>
    latest.filter((message) => message.role === role).map(({ text }) => read(text));
  const customerBefore = before('customer');
  const agentBefore = before('agent');
  const agents = [kase.agentName, ...agentBefore.map((text) => signerOf(text, grammar))].filter(
    (name) => typeof name === 'string',
  );
  return {
    grammar,
    ...readReply(kase.reply, grammar, read),
    customer,
    customerBefore,
    agentBefore,
    agents,
    facts: [...customerBefore, customer].flatMap((text) => readFacts(text, grammar)),
    customerName: kase.customerName ?? nameOf([customer, ...customerBefore], grammar, agents),
    agentName: kase.agentName ?? null,
    signed: kase.signed ?? false,
    signals: [],
  };
}

/** The same case with another reply; its customer is not read again. */
export function withReply(reading: CaseReading, text: string, read: Reader): CaseReading {
  return { ...reading, ...readReply(text, reading.grammar, read) };
}

function readReply(
  text: string,
  grammar: Grammar,
  read: Reader,
): Pick<CaseReading, 'reply' | 'body' | 'words'> {
  const reply = read(text);
  const body = bodyOf(reply, named(grammar, '#Salutation'), named(grammar, '#SignOff'));
  return { reply, body, words: body.reduce((count, { sentence }) => count + sentence.length, 0) };
}

/** Matches one act or word class by its name; never, when the language has no such name. */
export function named(grammar: Grammar, name: string): readonly Matcher[] {
  const symbol = grammar.symbol(name);
  return symbol === undefined ? [] : matcherOf(grammar, symbol);
}

const byGrammar = new WeakMap<Grammar, Map<number, readonly Matcher[]>>();

function matcherOf(grammar: Grammar, symbol: number): readonly Matcher[] {
  const known = byGrammar.get(grammar) ?? new Map<number, readonly Matcher[]>();
  byGrammar.set(grammar, known);
  const matchers = known.get(symbol) ?? grammar.matchers([symbol]);
  known.set(symbol, matchers);
  return matchers;
}

function bodyOf(
  { sentences }: TextReading,
  salutation: readonly Matcher[],
  signOff: readonly Matcher[],
): readonly PlacedSentence[] {
  const start = sentences.findIndex((placed) => !isWhole(placed, salutation));
  const end = sentences.findLastIndex((placed) => !isWhole(placed, signOff));
  return start < 0 ? [] : sentences.slice(start, end + 1);
}

/** Whether the sentence is nothing but the act: "Hi Anna,". */
function isWhole({ sentence }: PlacedSentence, matchers: readonly Matcher[]): boolean {
  return sentence.matches(matchers).some(({ start, end }) => start === 0 && end === sentence.length);
}
