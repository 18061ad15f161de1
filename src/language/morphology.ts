import type { Language } from '../model';
import { plural, verbForms } from './inflect';
import { ADJECTIVE_FORMS, adjectiveForms, nounForms } from './italian/inflect';
import { conjugate, plainInfinitive, VERB_FORMS } from './italian/conjugate';
import { spelled } from './italian/spelled';
import { italian } from './italian/tongue';
import { TAGS } from './tags';
import type { KnownWords } from './term';

/**
 * How the words of a language change: needed when rules are compiled, never when they run.
 * Each function gives all forms of a word, the one of the dictionary first.
 */
export interface Morphology {
  /** The labels of each form of a verb, several parted by spaces. */
  verbForms: readonly string[];
  verb(verb: string): string[];
  noun(noun: string): string[];
  adjectiveForms: readonly string[];
  adjective(adjective: string): string[];
  /** A phrase in the spelling in which it will be read. */
  spelled(phrase: string): string;
  /** The words of a phrase as they will be read in a text. */
  read(phrase: string, known: KnownWords): string[];
  /** Parts of speech that its terms carry. */
  tags: readonly string[];
}

/** The morphology of each language. */
export const MORPHOLOGY: Readonly<Record<Language, Morphology>> = {
  en: {
    verbForms: ['base', 's', 'ing', 'past', 'done'],
    verb(verb) {
      const { base, s, ing, past, done } = verbForms(verb);
      return [base, s, ing, past, done];
    },
    noun: (noun) => [noun, plural(noun)],
    adjectiveForms: ['adj'],
    adjective: (adjective) => [adjective],
    spelled: (phrase) => phrase.toLowerCase().replaceAll('’', "'").trim().replace(/\s+/g, ' '),
    // Patterns name the words of a contraction themselves.
    read: (phrase) => phrase.split(' '),
    tags: TAGS.en,
  },
  it: {
    verbForms: VERB_FORMS,
    verb(verb) {
      const [head = '', ...rest] = verb.split(' ');
      return conjugate(plainInfinitive(head)).map((form) => [form, ...rest].join(' '));
    },
    noun: (noun) => [noun.split('/', 1)[0] ?? noun, ...nounForms(noun)],
    adjectiveForms: ADJECTIVE_FORMS,
    adjective: (adjective) => [adjective, ...adjectiveForms(adjective)],
    spelled,
    // The apostrophe of an article at the end would be taken for a quotation mark.
    read: (phrase, known) => {
      const [whole = '', article = ''] = phrase.match(/^(?:(.*?)\s*)(\S+')?$/)?.slice(1) ?? [phrase];
      const words = italian.terms(whole, known).map(({ word }) => word);
      return article ? [...words, article] : words;
    },
    tags: TAGS.it,
  },
};
