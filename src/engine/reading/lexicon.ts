import type { WordClass } from '../compile/compiled';
import { formsOf } from '../compile/paradigm';

/** What a phrase stands for: the words behind its first one, and the symbols of its classes. */
export interface LexiconEntry {
  rest: readonly string[];
  symbols: readonly number[];
}

/** The forms of a verb in the order of its paradigm; the first is the one in the rule files. */
const VERB_FORMS = ['base', 's', 'ing', 'past', 'done'];

/**
 * Phrases by their first word. A class is kept as `#Class`, and its forms as `#Class.ing`, `#Class.verb`,
 * `#Class.noun`, each where a pattern speaks of it; any verb is also `#Verb` with its form.
 */
export function indexLexicon(
  classes: Readonly<Record<string, WordClass>>,
  symbol: (name: string) => number | undefined,
): ReadonlyMap<string, LexiconEntry[]> {
  const phrases: Phrases = new Map();
  for (const name of Object.keys(classes)) addClass(name, `#${name}`, classes, symbol, phrases);
  return byFirstWord(phrases);
}

/** Phrases with the symbols of their classes. */
type Phrases = Map<string, number[]>;

function addClass(
  name: string,
  as: string,
  classes: Readonly<Record<string, WordClass>>,
  symbol: (name: string) => number | undefined,
  phrases: Phrases,
): void {
  const entry = classes[name];
  if (!entry) return;
  const symbols = (...names: string[]) => names.map(symbol).filter((id) => id !== undefined);
  const ofForm = VERB_FORMS.map((form) => symbols(as, `${as}.verb`, `${as}.${form}`, `#Verb.${form}`));
  const ofNoun = symbols(as, `${as}.noun`);
  const ofWord = symbols(as);
  for (const [paradigm, verbs] of Object.entries(entry.verbs)) {
    for (const verb of verbs) {
      const space = verb.indexOf(' ');
      const head = space < 0 ? verb : verb.slice(0, space);
      const rest = space < 0 ? '' : verb.slice(space);
      addPhrase(phrases, verb, ofForm[0] ?? []);
      formsOf(head, paradigm).forEach((form, i) => addPhrase(phrases, form + rest, ofForm[i + 1] ?? []));
    }
  }
  for (const [paradigm, nouns] of Object.entries(entry.nouns)) {
    for (const noun of nouns) {
      addPhrase(phrases, noun, ofNoun);
      for (const form of formsOf(noun, paradigm)) addPhrase(phrases, form, ofNoun);
    }
  }
  for (const word of entry.words) addPhrase(phrases, word, ofWord);
  for (const other of entry.includes) addClass(other, as, classes, symbol, phrases);
}

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
