import type { KnownWords } from '../../language';
import type { CompiledLanguage, Inflected, WordClass } from '../compile/compiled';
import { formsOf } from '../compile/paradigm';
import { createStems } from './stems';

/** What a phrase stands for: the words behind its first one, and the symbols of its classes. */
export interface LexiconEntry {
  rest: readonly string[];
  symbols: readonly number[];
  /** Whether it is a phrasal verb that may stand around its object: "take the fee off". */
  parts?: boolean;
}

/** Phrases by their first word. */
export interface Lexicon extends KnownWords {
  get(word: string): readonly LexiconEntry[];
}

/** What of a compiled language is indexed. */
type LexiconSource = Pick<CompiledLanguage, 'lexicon' | 'paradigms' | 'symbols' | 'forms'>;

/** Forms that a pronoun may be written as one with. */
const WITH_PRONOUNS = /\b(?:inf|ger|part|(?:tu|noi|voi) imp)\b/;

/** A form of words of one kind. */
interface Form {
  labels: readonly string[];
  /** The symbols of any word in this form, whatever its class. */
  any: readonly number[];
  takesPronouns: boolean;
}

function formWith(labels: readonly string[], any: readonly LabelledSymbol[]): Form {
  return { labels, any: symbolsOf(any, labels), takesPronouns: WITH_PRONOUNS.test(labels.join(' ')) };
}

/** What a form of a word stands for. */
interface Meaning {
  symbols: readonly number[];
  takesPronouns: boolean;
}

/** All that is known of one word. */
interface Known {
  entries: LexiconEntry[];
  takesPronouns: boolean;
}

/** Words that are kept once they were looked up; the commonest come again in every text. */
const MOST_WORDS = 5000;

/**
 * Indexes a lexicon. A class is kept as `#Class`, and its forms as `#Class.ing`, `#Class.verb`, `#Class.noun`,
 * each where a pattern speaks of it; any verb is also `#Verb` with its form, any noun `#Noun`.
 * @param tagged whether a tagger tells which words are verbs
 */
export function indexLexicon(
  { lexicon: classes, paradigms, symbols, forms }: LexiconSource,
  tagged: boolean,
): Lexicon {
  const named = byClass(symbols);
  const stems = createStems<Meaning>();
  const phrases = new Map<string, LexiconEntry[]>();
  const particles = new Set(classes.Particle?.words);
  const anyOf = (tag: string) => (named.get(tag) ?? []).filter(({ labels }) => !tagged || labels.length);
  // The labels of each form, with the symbols that any word in that form has.
  const formsOfVerbs = forms.verbs.map((form) => formWith(['verb', ...form.split(' ')], anyOf('#Verb')));
  const formsOfNouns = [formWith(['noun'], anyOf('#Noun'))];
  const formsOfAdjectives = forms.adjectives.map((form) =>
    formWith([form], form === 'adj' ? anyOf('#Adjective') : []),
  );

  function addClass(entry: WordClass | undefined, as: readonly LabelledSymbol[]): void {
    if (!entry) return;
    const meanings = (all: readonly Form[]) =>
      all.map(({ labels, any, takesPronouns }) => ({
        symbols: [...symbolsOf(as, labels), ...any],
        takesPronouns,
      }));
    addWords(entry.verbs, meanings(formsOfVerbs), (verb) => verb.split(' '));
    addWords(entry.nouns, meanings(formsOfNouns), whole);
    addWords(entry.adjectives ?? {}, meanings(formsOfAdjectives), whole);
    const ofWord = symbolsOf(as, []);
    for (const word of entry.words) addPhrase(phrases, word, ofWord);
    for (const other of entry.includes) addClass(classes[other], as);
  }

  function addWords(
    groups: Inflected,
    meanings: readonly Meaning[],
    parts: (word: string) => string[],
  ): void {
    for (const [number, words] of Object.entries(groups)) {
      const paradigm = paradigms[Number(number)] ?? '';
      for (const word of words) {
        const [head = '', ...rest] = parts(word);
        if (!/[ -]/.test(head)) stems.add(head, paradigm, { rest, meanings });
        else
          [head, ...formsOf(head, paradigm)].forEach((form, place) =>
            addPhrase(
              phrases,
              [form, ...rest].join(' '),
              meanings[Math.min(place, meanings.length - 1)]?.symbols ?? [],
            ),
          );
      }
    }
  }

  function lookUp(word: string): Known {
    const known: Known = { entries: [...(phrases.get(word) ?? [])], takesPronouns: false };
    stems.each(word, (meaning, rest) => {
      if (meaning.symbols.length)
        known.entries.push({ rest, symbols: meaning.symbols, parts: particles.has(rest.join(' ')) });
      known.takesPronouns ||= meaning.takesPronouns;
    });
    return known;
  }

  const words = new Map<string, Known>();
  const knownOf = (word: string): Known => {
    const known = words.get(word) ?? lookUp(word);
    if (words.size >= MOST_WORDS) words.clear();
    words.set(word, known);
    return known;
  };

  for (const [name, entry] of Object.entries(classes)) addClass(entry, named.get(`#${name}`) ?? []);
  return {
    get: (word) => knownOf(word).entries,
    has: (word) => knownOf(word).entries.length > 0,
    takesPronouns: (word) => knownOf(word).takesPronouns,
  };
}

/** A symbol with the labels that a form must have to be it. */
interface LabelledSymbol {
  id: number;
  labels: readonly string[];
}

function byClass(symbols: readonly string[]): Map<string, LabelledSymbol[]> {
  const named = new Map<string, LabelledSymbol[]>();
  symbols.forEach((name, id) => {
    if (!name.startsWith('#')) return;
    const [base = '', ...labels] = name.split('.');
    const known = named.get(base);
    if (known) known.push({ id, labels });
    else named.set(base, [{ id, labels }]);
  });
  return named;
}

function symbolsOf(symbols: readonly LabelledSymbol[], having: readonly string[]): number[] {
  return symbols.filter(({ labels }) => labels.every((label) => having.includes(label))).map(({ id }) => id);
}

function whole(phrase: string): string[] {
  return [phrase];
}

function addPhrase(phrases: Map<string, LexiconEntry[]>, phrase: string, symbols: readonly number[]): void {
  if (!symbols.length) return;
  addEntry(phrases, phrase, symbols);
  // A word with a hyphen is read as one word or as two, as its tongue sees it.
  if (phrase.includes('-')) addEntry(phrases, phrase.replace(/(?<=\w)-(?=\w)/g, ' '), symbols);
}

function addEntry(phrases: Map<string, LexiconEntry[]>, phrase: string, symbols: readonly number[]): void {
  const [first = '', ...rest] = phrase.split(' ');
  const entries = phrases.get(first);
  if (entries) entries.push({ rest, symbols });
  else phrases.set(first, [{ rest, symbols }]);
}
