import type { Language } from '../../../model';
import { remembered } from '../../reading/remembered';
import type { Sentence } from '../../reading/sentence';
import type { TextReading } from '../../reading/text';
import type { FindCheck } from './index';
import { NOWHERE } from '../place';

/** A reply shorter than this has no style to speak of. */
const FEW_WORDS = 40;

/** What makes a text hard to read, in numbers that add up from sentence to sentence. */
interface Measures {
  words: number;
  letters: number;
  longWords: number;
  /** What a reader takes at once: colons and semicolons end it too. */
  parts: number;
}

/** How hard texts are in a language: the measure, the value above which one reads like an official letter, and how much harder than the customer's own text it must be. */
interface Readability {
  hardness(text: Measures): number;
  hard: number;
  distance: number;
}

/** From so many letters on a word is long, as LIX has it. */
const LONG_WORD = 7;

const READABILITY: Readonly<Record<Language, Readability>> = {
  // LIX: long sentences and the share of long words.
  en: {
    hardness: ({ words, longWords, parts }) => words / parts + (100 * longWords) / words,
    hard: 64,
    distance: 20,
  },
  // Gulpease, made for Italian, upside down: long sentences and long words.
  it: {
    hardness: ({ words, letters, parts }) => 11 - (300 * parts - 10 * letters) / words,
    hard: 46,
    distance: 15,
  },
};

/** A reply much harder to read than what the customer wrote. */
export const harderThanCustomer: FindCheck = ({ grammar, reply, customer, words }) => {
  if (words < FEW_WORDS) return [];
  const { hardness, hard, distance } = READABILITY[grammar.lang];
  const ours = measuresOf(reply);
  const theirs = measuresOf(customer);
  if (!ours) return [];
  const value = hardness(ours);
  return value > hard && value > (theirs ? hardness(theirs) : 0) + distance ? [NOWHERE] : [];
};

/** The measures of a text; null when it has no words. */
function measuresOf({ sentences }: TextReading): Measures | null {
  const sum: Measures = { words: 0, letters: 0, longWords: 0, parts: 0 };
  for (const { sentence } of sentences) {
    const { words, letters, longWords, parts } = measuresIn(sentence);
    sum.words += words;
    sum.letters += letters;
    sum.longWords += longWords;
    sum.parts += parts;
  }
  return sum.words && sum.parts ? sum : null;
}

const measuresIn = remembered(({ text }: Sentence): Measures => {
  const plain = text.includes('://') ? text.replace(/\S+:\/\/\S+/g, '') : text;
  const words: readonly string[] = plain.match(/[\p{L}'’]+/gu) ?? [];
  return {
    words: words.length,
    letters: words.join('').length,
    longWords: words.filter((word) => word.length >= LONG_WORD).length,
    parts: text.split(/[.!?:;\n]+/).filter((part) => /\p{L}/u.test(part)).length,
  };
});
