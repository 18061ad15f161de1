import type { KnownWords } from '../../language';
import type { CompiledLanguage, WordClass } from '../compile/compiled';
import { formsOf, type Paradigm } from '../compile/paradigm';

/** What a phrase stands for: the words behind its first one, and the symbols of its classes. */
export interface LexiconEntry {
  rest: readonly string[];
  symbols: readonly number[];
}

/** Phrases by their first word. */
export interface Lexicon extends KnownWords {
  get(word: string): readonly LexiconEntry[];
}

/** Forms that a pronoun may be written as one with. */
const WITH_PRONOUNS = /\b(?:inf|ger|part|(?:tu|noi|voi) imp)\b/;

/**
 * Indexes a lexicon. A class is kept as `#Class`, and its forms as `#Class.ing`, `#Class.verb`, `#Class.noun`,
 * each where a pattern speaks of it; any verb is also `#Verb` with its form, any noun `#Noun`.
 * @param tagged whether a tagger tells which words are verbs
 */
export function indexLexicon(
  { lexicon: classes, symbols, forms }: Pick<CompiledLanguage, 'lexicon' | 'symbols' | 'forms'>,
  tagged: boolean,
): Lexicon {
  const named = byClass(symbols);
  const phrases: Phrases = new Map();
  const withPronouns = new Set<string>();
  const anyOf = (tag: string) => (named.get(tag) ?? []).filter(({ labels }) => !tagged || labels.length);
  const anyVerb = anyOf('#Verb');
  const anyNoun = symbolsOf(anyOf('#Noun'), []);
  const anyAdjective = symbolsOf(anyOf('#Adjective'), []);

  function addClass(entry: WordClass | undefined, as: readonly LabelledSymbol[]): void {
    if (!entry) return;
    const ofForm = forms.verbs.map((form) => {
      const labels = ['verb', ...form.split(' ')];
      return {
        ids: [...symbolsOf(as, labels), ...symbolsOf(anyVerb, labels)],
        takes: WITH_PRONOUNS.test(form),
      };
    });
    // Of a phrasal verb only the first word changes.
    eachForm(entry.verbs, headOf, (head, i, verb) => {
      addPhrase(phrases, head + verb.slice(headOf(verb).length), ofForm[i]?.ids ?? []);
      if (ofForm[i]?.takes) withPronouns.add(head);
    });
    const noun = [...symbolsOf(as, ['noun']), ...anyNoun];
    eachForm(entry.nouns, whole, (phrase) => addPhrase(phrases, phrase, noun));
    const ofAdjective = forms.adjectives.map((form) => [
      ...symbolsOf(as, [form]),
      ...(form === 'adj' ? anyAdjective : []),
    ]);
    eachForm(entry.adjectives ?? {}, whole, (phrase, i) => addPhrase(phrases, phrase, ofAdjective[i] ?? []));
    for (const word of entry.words) addPhrase(phrases, word, symbolsOf(as, []));
    for (const other of entry.includes) addClass(classes[other], as);
  }

  for (const [name, entry] of Object.entries(classes)) addClass(entry, named.get(`#${name}`) ?? []);
  const words = byFirstWord(phrases);
  return {
    get: (word) => words.get(word) ?? [],
    has: (word) => words.has(word),
    takesPronouns: (word) => withPronouns.has(word),
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

/** Every form of the part of the words that changes, with its place in the paradigm. */
function eachForm(
  groups: Readonly<Record<Paradigm, readonly string[]>>,
  changing: (word: string) => string,
  use: (form: string, place: number, word: string) => void,
): void {
  for (const [paradigm, words] of Object.entries(groups)) {
    for (const word of words) {
      const part = changing(word);
      use(part, 0, word);
      formsOf(part, paradigm).forEach((form, i) => use(form, i + 1, word));
    }
  }
}

function headOf(phrase: string): string {
  return phrase.split(' ', 1)[0] ?? '';
}

function whole(phrase: string): string {
  return phrase;
}

/** Phrases with the symbols of their classes. */
type Phrases = Map<string, number[]>;

function addPhrase(phrases: Phrases, phrase: string, symbols: readonly number[]): void {
  if (!symbols.length) return;
  const known = phrases.get(phrase);
  if (!known) phrases.set(phrase, [...symbols]);
  else for (const id of symbols) if (!known.includes(id)) known.push(id);
}

function byFirstWord(phrases: Phrases): Map<string, LexiconEntry[]> {
  const lexicon = new Map<string, LexiconEntry[]>();
  for (const [phrase, symbols] of phrases) {
    addEntry(lexicon, phrase, symbols);
    // A word with a hyphen is read as one word or as two, as its tongue sees it.
    if (phrase.includes('-')) addEntry(lexicon, phrase.replace(/(?<=\w)-(?=\w)/g, ' '), symbols);
  }
  return lexicon;
}

function addEntry(lexicon: Map<string, LexiconEntry[]>, phrase: string, symbols: readonly number[]): void {
  const [first = '', ...rest] = phrase.split(' ');
  const entries = lexicon.get(first);
  if (entries) entries.push({ rest, symbols });
  else lexicon.set(first, [{ rest, symbols }]);
}
