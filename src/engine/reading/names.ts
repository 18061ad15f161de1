import type { Span } from '../../model';
import { named } from './case';
import type { Grammar } from './grammar';
import { remembered } from './remembered';
import { spanOf, type PlacedSentence, type TextReading, type Wording } from './text';

/** A signature has at most this many words, and stands among this many last lines. */
const MOST_WORDS = 4;
const LAST_LINES = 3;

/** A name as it stands in a text. */
interface GivenName {
  name: string;
  span: Span;
}

/** The name that a customer gives or signs with, in the first text that has one; agents' names are not theirs. */
export function nameOf(
  texts: readonly TextReading[],
  grammar: Grammar,
  agents: readonly string[] = [],
): string | null {
  for (const reading of texts) {
    const found = nameGiven(reading, grammar, agents);
    if (found) return found.name;
  }
  return null;
}

/** The name that a customer gives or signs with in one text, and where. */
export function nameGiven(
  reading: TextReading,
  grammar: Grammar,
  agents: readonly string[] = [],
): GivenName | null {
  const found = [signedName(reading, grammar), givenName(reading, grammar)];
  return (
    found.find((given) => given && !agents.some((agent) => sharesName(agent, given.name, grammar))) ?? null
  );
}

/** A name that stands alone below a text: "Regards, / Helen Marsh / Site Manager", "… still unpaid. Katarzyna". */
function signedName({ text, sentences }: TextReading, grammar: Grammar): GivenName | null {
  const signOff = named(grammar, '#SignOff');
  const isSignOff = ({ sentence }: PlacedSentence) =>
    sentence.matches(signOff).some(({ start, end }) => start === 0 && end === sentence.length);
  for (let at = Math.max(1, sentences.length - LAST_LINES); at < sentences.length; at++) {
    const placed = sentences[at];
    const above = sentences[at - 1];
    if (!placed || !above) continue;
    const signsBefore = isSignOff(above);
    if (!signsBefore && at < sentences.length - 1) continue;
    if (looksLikeName(placed, text, grammar, signsBefore)) return nameIn(placed, text, grammar);
  }
  return null;
}

function looksLikeName(
  { sentence, offset }: PlacedSentence,
  text: string,
  grammar: Grammar,
  signsBefore: boolean,
): boolean {
  if (!sentence.length || sentence.length > MOST_WORDS || /[!?:@\d]/.test(sentence.text)) return false;
  if (sentence.has(named(grammar, '#NameWords'))) return true;
  const isNoun = sentence.terms.every(({ word, tags }) =>
    grammar.tongue.tagged
      ? tags.has('Noun') && !tags.has('Pronoun') && !tags.has('Plural')
      : // Without a tagger, what no word class knows and is no form of a verb may be a name.
        !grammar.lexicon.has(word) && !tags.size,
  );
  if (!isNoun || sentence.has(named(grammar, '#NoName'))) return false;
  // Below "Thanks," even a name in small letters is one; elsewhere it has a capital and no full stop.
  if (signsBefore) return sentence.length <= 2;
  const written = sentence.terms.every(({ start }) => /\p{Lu}/u.test(text.slice(offset + start).charAt(0)));
  const known = sentence.terms.some(({ word }) => grammar.lexicon.has(word));
  return written && !known && !sentence.text.endsWith('.');
}

/** The words of a signature without what stands around them: "- Tom", "Gareth x". */
function nameIn(placed: PlacedSentence, text: string, grammar: Grammar): GivenName {
  const [match] = placed.sentence.matches(named(grammar, '#NameWords'));
  const span = spanOf(placed, match ?? { start: 0, end: placed.sentence.length });
  return { name: text.slice(span.start, span.end), span };
}

/** "My name is Anna", "Thanks, Anna": the last one, as signatures come last; a first "Thanks, Matt" greets. */
function givenName({ text, sentences }: TextReading, grammar: Grammar): GivenName | null {
  const givesName = named(grammar, '#GivesName');
  const thanks = named(grammar, '#ThanksByName');
  const given = sentences.findLast(
    ({ sentence }, at) =>
      sentence.has(givesName) && !(at === 0 && sentences.length > 1 && sentence.has(thanks)),
  );
  const [match] = given?.sentence.matches(givesName) ?? [];
  if (!given || !match) return null;
  const span = spanOf(given, match);
  return { name: text.slice(span.start, span.end), span };
}

/** Who signs an agent's text: a name, initials or a team; null when nobody does. */
export const signerOf = remembered((reading: TextReading): string | null => {
  const { grammar } = reading;
  const signs = named(grammar, '#SignsReply');
  for (const placed of reading.sentences.slice(-LAST_LINES).toReversed()) {
    const [match] = placed.sentence.matches(signs);
    if (!match) continue;
    const { start, end } = spanOf(placed, match);
    return reading.text.slice(start, end);
  }
  return nameGiven(reading, grammar)?.name ?? null;
});

/** What somebody is called by: "Anna Rossi" is Anna; "Mrs Dunmore" stays. */
export function firstName(name: string, { comparing }: Grammar): string {
  const [first = ''] = wordsOf(name);
  return comparing.titles.has(first) ? name : (name.split(' ')[0] ?? name);
}

/** Whether two names can be one person's: they share a word, or an initial stands for it. */
export function sharesName(one: string, other: string, grammar: Grammar): boolean {
  const words = nameWords(other, grammar);
  return nameWords(one, grammar).some((word) => words.some((also) => isSameName(word, also)));
}

/** Whether texts or sentences call somebody by this name, or by a part of it. */
export function useName(said: readonly Wording[], name: string, grammar: Grammar): boolean {
  const words = nameWords(name, grammar).filter((word) => word.length > 1);
  return said.some((one) => nameWordsIn(one).some((word) => words.includes(word)));
}

/** Whether texts or sentences have a name that can be the same person's. */
export function haveName(said: readonly Wording[], name: string, grammar: Grammar): boolean {
  const words = nameWords(name, grammar);
  return said.some((one) => nameWordsIn(one).some((word) => words.some((also) => isSameName(word, also))));
}

function isSameName(one: string, other: string): boolean {
  if (one.length === 1 || other.length === 1) return one.charAt(0) === other.charAt(0);
  return one === other;
}

const nameWordsIn = remembered(({ text, grammar }: Wording) => nameWords(text, grammar));

function nameWords(text: string, { comparing }: Grammar): string[] {
  return wordsOf(text).filter((word) => !comparing.titles.has(word));
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/\p{L}+/gu) ?? [];
}
