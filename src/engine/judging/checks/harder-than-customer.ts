import type { Language } from '../../../model';
import { remembered } from '../../reading/remembered';
import type { TextReading } from '../../reading/text';
import type { FindCheck } from './index';
import { NOWHERE } from '../place';

/** A reply shorter than this has no style to speak of. */
const FEW_WORDS = 40;

/** What makes a text hard to read. */
interface Text {
  words: readonly string[];
  sentences: number;
}

/** How hard texts are in a language: the measure, the value above which one reads like an official letter, and how much harder than the customer's own text it must be. */
interface Readability {
  hardness(text: Text): number;
  hard: number;
  distance: number;
}

const READABILITY: Readonly<Record<Language, Readability>> = {
  // LIX: long sentences and the share of long words.
  en: {
    hardness: ({ words, sentences }) =>
      words.length / sentences + (100 * words.filter((word) => word.length >= 7).length) / words.length,
    hard: 64,
    distance: 20,
  },
  // Gulpease, made for Italian, upside down: long sentences and long words.
  it: {
    hardness: ({ words, sentences }) => 11 - (300 * sentences - 10 * words.join('').length) / words.length,
    hard: 46,
    distance: 15,
  },
};

/** A reply much harder to read than what the customer wrote. */
export const harderThanCustomer: FindCheck = ({ grammar, reply, customer, words }) => {
  if (words < FEW_WORDS) return [];
  const { hardness, hard, distance } = READABILITY[grammar.lang];
  const ours = textOf(reply.text);
  const theirs = customersText(customer);
  if (!ours) return [];
  const value = hardness(ours);
  return value > hard && value > (theirs ? hardness(theirs) : 0) + distance ? [NOWHERE] : [];
};

const customersText = remembered(({ text }: TextReading) => textOf(text));

/** The words and sentences of a text; null when it has none. */
function textOf(text: string): Text | null {
  const plain = text.includes('://') ? text.replace(/\S+:\/\/\S+/g, '') : text;
  const words = plain.match(/[\p{L}'’]+/gu) ?? [];
  const sentences = text.split(/[.!?:;\n]+/).filter((part) => /\p{L}/u.test(part)).length;
  return words.length && sentences ? { words, sentences } : null;
}
