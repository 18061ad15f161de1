import { named } from './case';
import type { Grammar } from './grammar';
import { spanOf, type PlacedSentence, type TextReading } from './text';

/** A signature has at most this many words, and stands among this many last lines. */
const MOST_WORDS = 4;
const LAST_LINES = 3;

/** The name that a customer gives or signs with, in the first text that has one. */
export function nameOf(texts: readonly TextReading[], grammar: Grammar): string | null {
  for (const reading of texts) {
    const name = signedName(reading, grammar) ?? givenName(reading, grammar);
    if (name) return name;
  }
  return null;
}

/** A name that stands alone below a text: "Regards, / Helen Marsh / Site Manager", "… still unpaid. Katarzyna". */
function signedName({ text, sentences }: TextReading, grammar: Grammar): string | null {
  const signOff = named(grammar, '#SignOff');
  const isSignOff = ({ sentence }: PlacedSentence) =>
    sentence.matches(signOff).some(({ start, end }) => start === 0 && end === sentence.length);
  for (const [at, placed] of sentences.entries()) {
    const above = sentences[at - 1];
    if (!above || at < sentences.length - LAST_LINES) continue;
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
  const isNoun = sentence.terms.every(({ tags }) => tags.has('Noun') && !tags.has('Pronoun'));
  if (!isNoun || sentence.has(named(grammar, '#NoName'))) return false;
  // Below "Thanks," even a name in small letters is one; elsewhere it has a capital and no full stop.
  if (signsBefore) return sentence.length <= 2;
  const written = sentence.terms.every(({ start }) => /\p{Lu}/u.test(text.slice(offset + start).charAt(0)));
  const known = sentence.terms.some(({ word }) => grammar.lexicon.has(word));
  return written && !known && !sentence.text.endsWith('.');
}

/** The words of a signature without what stands around them: "- Tom", "Gareth x". */
function nameIn(placed: PlacedSentence, text: string, grammar: Grammar): string {
  const [match] = placed.sentence.matches(named(grammar, '#NameWords'));
  const { start, end } = spanOf(placed, match ?? { start: 0, end: placed.sentence.length });
  return text.slice(start, end);
}

/** "My name is Anna", "Thanks, Anna": the last one, as signatures come last; a first "Thanks, Matt" greets. */
function givenName({ text, sentences }: TextReading, grammar: Grammar): string | null {
  const givesName = named(grammar, '#GivesName');
  const thanks = named(grammar, '#ThanksByName');
  for (const [i, placed] of [...sentences.entries()].toReversed()) {
    const [match] = placed.sentence.matches(givesName);
    if (!match || (i === 0 && sentences.length > 1 && placed.sentence.has(thanks))) continue;
    const { start, end } = spanOf(placed, match);
    return text.slice(start, end);
  }
  return null;
}
