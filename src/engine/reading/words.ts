import { shapesIn, type Term } from '../../language';
import type { Grammar } from './grammar';
import type { LexiconEntry, Phrase } from './lexicon';
import { Standing } from './standing';

/** What an object is made of, and within how many words its verb's particle stands. */
const OF_OBJECT = ['Noun', 'Determiner', 'Adjective', 'Possessive', 'Value'];
const LONGEST_OBJECT = 6;

/** The terms of a sentence, written in full: "pls" is "please". */
export function termsOf(text: string, { tongue, lexicon, spelling }: Grammar): Term[] {
  return tongue.terms(text, lexicon).flatMap((term) => {
    const words = spelling.get(term.word);
    if (!words) return [term];
    return words.map((word, i) => ({ ...term, word, pause: i < words.length - 1 ? 0 : term.pause }));
  });
}

/** The words of a sentence with their classes and parts of speech, its phrases and its shapes, where they stand. */
export function standingIn(text: string, terms: readonly Term[], grammar: Grammar): Standing {
  const standing = new Standing(grammar.symbols);
  for (const at of terms.keys()) addWord(standing, terms, at, grammar);
  if (terms.length) addShapes(standing, text, terms, grammar);
  return standing;
}

function addWord(standing: Standing, terms: readonly Term[], at: number, grammar: Grammar): void {
  const term = terms[at];
  if (!term) return;
  const word = grammar.word(term.word);
  if (word !== undefined) standing.add(word, at, at + 1);
  for (const tag of term.tags) for (const symbol of grammar.tag(tag)) standing.add(symbol, at, at + 1);
  const { symbols, phrases, phrasal } = grammar.lexicon.get(term.word);
  for (const symbol of symbols) standing.add(symbol, at, at + 1);
  if (phrases.size > 0) addPhrases(standing, terms, at, phrases);
  for (const phrase of phrasal)
    if (standsBehindObject(terms, phrase.rest[0], at + 1))
      for (const symbol of phrase.symbols) standing.add(symbol, at, at + 1);
    else addPhrase(standing, terms, at, phrase);
}

function addPhrases(
  standing: Standing,
  terms: readonly Term[],
  at: number,
  phrases: LexiconEntry['phrases'],
): void {
  for (let second = at + 1; second < terms.length; second++) {
    const term = terms[second];
    for (const phrase of phrases.get(term?.word ?? '') ?? []) addPhrase(standing, terms, at, phrase);
    if (!term?.enclitic) return;
  }
}

function addPhrase(standing: Standing, terms: readonly Term[], at: number, { rest, symbols }: Phrase): void {
  const end = endOf(terms, rest, at + 1);
  if (end > 0) for (const symbol of symbols) standing.add(symbol, at, end);
}

/** Where the rest of a phrase ends, -1 if it does not stand there; pronouns on a verb part no phrase: "farVi sapere". */
function endOf(terms: readonly Term[], rest: readonly string[], at: number): number {
  let end = at;
  for (const word of rest) {
    while (terms[end]?.enclitic && terms[end]?.word !== word) end++;
    if (terms[end]?.word !== word) return -1;
    end++;
  }
  return end;
}

/** Whether nothing but an object stands between a verb and its particle: "take the late fee off". */
function standsBehindObject(terms: readonly Term[], particle: string | undefined, at: number): boolean {
  for (let i = at; i < at + LONGEST_OBJECT; i++) {
    const term = terms[i];
    if (!term || terms[i - 1]?.pause) return false;
    if (term.word === particle) return i > at;
    // The tagger takes "fee off" in "the fee off" for a phrasal verb.
    const isMistaken = i > at && terms[i + 1]?.word === particle;
    if (!isMistaken && !OF_OBJECT.some((tag) => term.tags.has(tag))) return false;
  }
  return false;
}

function addShapes(standing: Standing, text: string, terms: readonly Term[], grammar: Grammar): void {
  for (const { shape, start, end } of shapesIn(text)) {
    const symbol = grammar.symbol(`#${shape}`);
    if (symbol === undefined) continue;
    const behind = terms.findIndex((term) => term.end > start);
    // Marks at the very end stand on the word before them.
    const first = behind < 0 ? terms.length - 1 : behind;
    let last = first;
    while (last + 1 < terms.length && (terms[last + 1]?.start ?? end) < end) last++;
    standing.add(symbol, first, last + 1);
  }
}
