import type { Case, Span } from '../../model';
import type { Matcher } from '../pattern/matcher';
import type { Conversation, ConversationReader } from './conversation';
import type { Grammar } from './grammar';
import { remembered } from './remembered';
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
export interface CaseReading extends Conversation {
  grammar: Grammar;
  reply: TextReading;
  /** The reply's sentences without greeting and signature. */
  body: readonly PlacedSentence[];
  /** Filled in once the customer's moves are known. */
  signals: readonly FoundSignal[];
  /** Words in the reply's body. */
  words: number;
}

/** How many sentences after the greeting count as the opening: a feeling is to be met there. */
const OPENING = 2;

/** The sentences with which a reply opens. */
export function openingOf({ body }: Pick<CaseReading, 'body'>): readonly PlacedSentence[] {
  return body.slice(0, OPENING);
}

/** What reads the texts of a case. */
interface CaseReader {
  grammar: Grammar;
  read: Reader;
  readConversation: ConversationReader;
}

/** Reads a case. */
export function readCase(kase: Case, { grammar, read, readConversation }: CaseReader): CaseReading {
  return { ...readConversation(kase), ...readReply(kase.reply, grammar, read), grammar, signals: [] };
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
  const known = matchersByName(grammar);
  const made = known.get(name) ?? matchersOf(grammar, name);
  known.set(name, made);
  return made;
}

const matchersByName = remembered((_grammar: Grammar) => new Map<string, readonly Matcher[]>());

function matchersOf(grammar: Grammar, name: string): readonly Matcher[] {
  const symbol = grammar.symbol(name);
  return symbol === undefined ? [] : grammar.matchers([symbol]);
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
