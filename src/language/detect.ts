import { LANGUAGES, type Language } from '../model';
import { EVIDENCE } from './evidence';

const LISTS = Object.entries(EVIDENCE).map(([lang, { words, letters }]) => ({
  lang,
  words: new Set(words.split(' ')),
  letters,
}));

/** Words looked at: the beginning of a mail tells. */
const ENOUGH = 80;

/** What a common word counts, shared out among the languages that have it, and what typical letters count. */
const WORD = 2;
const LETTERS = 1;

/** How much evidence, and how much more than for the next language, makes sure; to be judged by nobody takes more. */
const ENOUGH_FOR = { judged: { least: 1.5, lead: 0.7 }, other: { least: 3, lead: 1.9 } };

/**
 * The language of a text: `other` when it is surely none that Virgil judges, null when there is too little to tell.
 * Simple evidence is enough: a support mail has a word that its neighbours lack in every few words.
 */
export function detectLanguage(text: string): Language | 'other' | null {
  const words = wordsOf(text);
  const scores = LISTS.map(({ lang, words: known, letters }) => ({
    lang: LANGUAGES.find((judged) => judged === lang) ?? ('other' as const),
    score: words.reduce(
      (sum, word) => sum + (known.has(word) ? WORD / sharers(word) : 0) + (letters.test(word) ? LETTERS : 0),
      0,
    ),
  })).toSorted((a, b) => b.score - a.score);
  const [first, ...others] = scores;
  // Spanish against Portuguese decides nothing here.
  const second = others.find(({ lang }) => lang !== first?.lang);
  if (!first || !second) return null;
  const { least, lead } = ENOUGH_FOR[first.lang === 'other' ? 'other' : 'judged'];
  if (first.score >= least && first.score >= second.score + lead) return first.lang;
  return isOtherScript(text) ? 'other' : null;
}

function sharers(word: string): number {
  return LISTS.reduce((count, { words }) => count + (words.has(word) ? 1 : 0), 0);
}

/** The words in small letters; an article or pronoun keeps its apostrophe and stands alone: "l'", "c'", "don't". */
function wordsOf(text: string): string[] {
  const plain = text
    .slice(0, 2000)
    .replace(/\S*[@\d]\S*|https?:\S+|www\.\S+/g, ' ')
    .replaceAll('’', "'")
    .toLowerCase();
  return (plain.match(/\p{L}+(?:'(?:t|s|m|re|ll|ve|d)(?!\p{L})|')?/gu) ?? []).slice(0, ENOUGH);
}

/** Mostly letters that no language in Latin letters has: Greek, Cyrillic, Arabic, Chinese … */
function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  return letters.length > 3 && latin < letters.length / 2;
}
