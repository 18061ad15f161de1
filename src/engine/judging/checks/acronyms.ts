import type { Span } from '../../../model';
import type { CaseReading } from '../../reading/case';
import type { Grammar } from '../../reading/grammar';
import type { Sentence } from '../../reading/sentence';
import type { PlacedSentence } from '../../reading/text';
import { followsWords, leadsToWords, type TermPlace } from './beside';

/** Two to six capitals, with digits perhaps: "RMA", "3PL", "T&C", "P45", and "POs"; but "HT 5530" is a code. */
const ACRONYM =
  /(?<![\w@#/\\>^~*&[-]|[>→] )(?:\d?[A-Z][A-Z&]{2,5}|\d?[A-Z][A-Z&](?!\s?\d)|[A-Z]{2,4}\d{1,2})s?(?![\w\]\\-]|\.\w|&|\]?\(http| [>→])/g;
/** One character over and over stands for anything: "AAAAA". */
const STAND_IN = /^(.)\1+$/;
/** A longer word in capitals beside it: both are shouted, "WHITE LIST". */
const SHOUTED_BESIDE = /(?:^|\s)(?=[A-Z]*[AEIOU])[A-Z]{5,}\s$|^\s(?=[A-Z]*[AEIOU])[A-Z]{5,}(?=\s|$)/;
/** "– Nat" and "^Nat" sign, and so do a few words with capitals behind the last sentence: "DC, A. Hall", not "GP desk". */
const SIGNS = /[–—^-]\s?$/;
const SIGNATURE = /(?<=[.!?\n]\s{0,3})\p{Lu}[\p{L}.&'’]*,?(?:\s+\p{Lu}[\p{L}.&'’]*,?){0,3}\s*$/u;
/** What is given in so many words, a code: "use this one: TEN5". */
const GIVES = /:\s?$/;
/** The second half of a postcode, behind its first: "E14 9SR". */
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/;
/** A word in capitals with one of these parts of speech is a word, not an acronym: "COPY". */
const WORDS = [
  'Verb',
  'Adjective',
  'Adverb',
  'Pronoun',
  'Determiner',
  'Preposition',
  'Conjunction',
  'Expression',
];
/** A text with this many capitals shouts; they are no acronyms. */
const SHOUTED = 0.5;

/** Where a text has acronyms; none where it shouts. */
export function acronymsIn(text: string): Span[] {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.filter((letter) => /\p{Lu}/u.test(letter)).length > letters.length * SHOUTED) return [];
  return [...text.matchAll(ACRONYM)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

/** Whether a sentence has any, words that are shouted included. */
export function hasAcronyms({ text }: Sentence): boolean {
  return acronymsIn(text).length > 0;
}

/** The acronyms in a sentence of the reply, as spans of the reply. */
export function acronymsAt(reading: CaseReading, placed: PlacedSentence, index: number): Span[] {
  const { sentence, offset } = placed;
  return acronymsIn(sentence.text)
    .map(({ start, end }) => ({ start: offset + start, end: offset + end }))
    .filter((span) => !followsWords(reading, { index, span }, '#MarksThing'))
    .filter((span) => !isWord(placed, span, reading.grammar));
}

/** A signature, a code that is given, a thing on the screen, a stand-in, a shouted word. */
export function isName(reading: CaseReading, place: TermPlace): boolean {
  const { text } = reading.reply;
  const { start, end } = place.span;
  const term = text.slice(start, end);
  const before = text.slice(0, start);
  const isShouted = (): boolean =>
    SHOUTED_BESIDE.test(before.slice(-20)) || SHOUTED_BESIDE.test(text.slice(end, end + 20));
  return (
    STAND_IN.test(term) ||
    POSTCODE.test(before + term) ||
    (/^\p{Lu}\p{Ll}+$/u.test(term) && SIGNS.test(before)) ||
    start >= (SIGNATURE.exec(text)?.index ?? Infinity) ||
    (/\d/.test(term) && GIVES.test(before)) ||
    (term === term.toUpperCase() && isShouted()) ||
    leadsToWords(reading, place, '#ScreenThing')
  );
}

function isWord({ sentence, offset }: PlacedSentence, span: Span, { tongue, lexicon }: Grammar): boolean {
  const term = sentence.terms.find(({ start }) => start === span.start - offset);
  if (!tongue.tagged && term && lexicon.has(term.word)) return true;
  return WORDS.some((tag) => term?.tags.has(tag));
}
