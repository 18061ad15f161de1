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
  const phrases = new Map<string, Set<number>>();
  const add = (phrase: string, names: readonly string[]) => {
    const symbols = names.map(symbol).filter((id) => id !== undefined);
    if (!symbols.length) return;
    const known = phrases.get(phrase);
    if (!known) phrases.set(phrase, new Set(symbols));
    else for (const id of symbols) known.add(id);
  };
  for (const name of Object.keys(classes)) addClass(name, `#${name}`, classes, add);
  return byFirstWord(phrases);
}

function addClass(
  name: string,
  as: string,
  classes: Readonly<Record<string, WordClass>>,
  add: (phrase: string, names: readonly string[]) => void,
): void {
  const entry = classes[name];
  if (!entry) return;
  for (const [paradigm, verbs] of Object.entries(entry.verbs)) {
    for (const verb of verbs) {
      const [head = '', ...rest] = verb.split(' ');
      [head, ...formsOf(head, paradigm)].forEach((form, i) =>
        add([form, ...rest].join(' '), [
          as,
          `${as}.verb`,
          `${as}.${VERB_FORMS[i]}`,
          `#Verb.${VERB_FORMS[i]}`,
        ]),
      );
    }
  }
  for (const [paradigm, nouns] of Object.entries(entry.nouns)) {
    for (const noun of nouns)
      for (const form of [noun, ...formsOf(noun, paradigm)]) add(form, [as, `${as}.noun`]);
  }
  for (const word of entry.words) add(word, [as]);
  for (const other of entry.includes) addClass(other, as, classes, add);
}

function byFirstWord(phrases: ReadonlyMap<string, ReadonlySet<number>>): Map<string, LexiconEntry[]> {
  const lexicon = new Map<string, LexiconEntry[]>();
  for (const [phrase, symbols] of phrases) {
    for (const spelling of spellings(phrase)) {
      const [first = '', ...rest] = spelling.split(/\s+/);
      const entries = lexicon.get(first);
      const entry = { rest, symbols: [...symbols] };
      if (entries) entries.push(entry);
      else lexicon.set(first, [entry]);
    }
  }
  return lexicon;
}

/** A word with a hyphen is read as one word or as two, as its tongue sees it. */
function spellings(phrase: string): Set<string> {
  return new Set([phrase, phrase.replace(/(?<=\w)-(?=\w)/g, ' ')]);
}
