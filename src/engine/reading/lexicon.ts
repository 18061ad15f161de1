import type { KnownWords } from '../../language';
import type { CompiledLanguage } from '../compile/compiled';
import { createStems } from './stems';

/** What a phrase stands for: the words behind its first one, and the symbols of its classes. */
export interface Phrase {
  rest: readonly string[];
  symbols: number[];
}

/** What a word stands for alone, and as the first of others. */
export interface LexiconEntry {
  symbols: readonly number[];
  /** The phrases that it begins, by their second word: a frequent word begins hundreds. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrasal verbs that may stand around their object: "take the fee off". */
  phrasal: readonly Phrase[];
}

/** What is known of words. */
export interface Lexicon extends KnownWords {
  get(word: string): LexiconEntry;
}

/** What of a compiled language is indexed. */
type LexiconSource = Pick<CompiledLanguage, 'lexicon' | 'symbols' | 'forms'>;

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

/** The words of one kind in a class. */
interface Family {
  kind: string;
  className: string;
  /** What each of their forms means, as far as somebody asked. */
  meanings: Meaning[];
}

/** All that is known of one word. */
interface Known extends LexiconEntry {
  symbols: number[];
  phrases: Map<string, Phrase[]>;
  phrasal: Phrase[];
  takesPronouns: boolean;
}

/** Words that are kept once they were looked up; the commonest come again in every text. */
const MOST_WORDS = 5000;

/** A phrase has one form. */
const UNCHANGING: readonly [Form] = [{ labels: [], any: [], takesPronouns: false }];

/**
 * Reads a lexicon. A class is kept as `#Class`, and its forms as `#Class.ing`, `#Class.verb`, `#Class.noun`,
 * each where a pattern speaks of it; any verb is also `#Verb` with its form, any noun `#Noun`. Of its thousands of words
 * a text has a few: nothing is worked out before one is looked up.
 * @param tagged whether a tagger tells which words are verbs
 */
export function indexLexicon({ lexicon, symbols, forms }: LexiconSource, tagged: boolean): Lexicon {
  const named = byClass(symbols);
  const stems = createStems(lexicon);
  const particles = new Set(lexicon.particles);
  const anyOf = (tag: string) => (named.get(tag) ?? []).filter(({ labels }) => !tagged || labels.length);
  // The labels of each form, with the symbols that any word in that form has.
  const formsOfKinds: Readonly<Record<string, readonly Form[]>> = {
    verbs: forms.verbs.map((form) => formWith(['verb', ...form.split(' ')], anyOf('#Verb'))),
    nouns: [formWith(['noun'], anyOf('#Noun'))],
    adjectives: forms.adjectives.map((form) => formWith([form], form === 'adj' ? anyOf('#Adjective') : [])),
    words: UNCHANGING,
  };
  const families: Family[] = [];

  function familyOf(number: number): Family {
    const [kind = '', className = ''] = lexicon.families[number]?.split(' ') ?? [];
    return (families[number] ??= { kind, className, meanings: [] });
  }

  function meaningOf({ kind, className, meanings }: Family, place: number): Meaning {
    const all = formsOfKinds[kind] ?? UNCHANGING;
    const { labels, any, takesPronouns } = all[Math.min(place, all.length - 1)] ?? UNCHANGING[0];
    return (meanings[place] ??= {
      symbols: [
        ...[className, ...(lexicon.takenIn[className] ?? [])].flatMap((name) =>
          symbolsOf(named.get(`#${name}`) ?? [], labels),
        ),
        ...any,
      ],
      takesPronouns,
    });
  }

  function lookUp(word: string): Known {
    const known: Known = { symbols: [], phrases: new Map(), phrasal: [], takesPronouns: false };
    stems.each(word, ({ family: number, place, rest }) => {
      const family = familyOf(number);
      const { symbols: found, takesPronouns } = meaningOf(family, place);
      known.takesPronouns ||= takesPronouns;
      if (!found.length) return;
      const [second] = rest;
      if (second === undefined) addNew(known.symbols, found);
      else if (family.kind === 'verbs' && particles.has(rest.join(' ')))
        addPhrase(known.phrasal, rest, found);
      else addPhrase(phrasesWith(known.phrases, second), rest, found);
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

  return {
    get: knownOf,
    has(word) {
      const { symbols: alone, phrases, phrasal } = knownOf(word);
      return alone.length > 0 || phrases.size > 0 || phrasal.length > 0;
    },
    takesPronouns: (word) => knownOf(word).takesPronouns,
  };
}

function phrasesWith(phrases: Map<string, Phrase[]>, second: string): Phrase[] {
  const known = phrases.get(second);
  if (known) return known;
  const made: Phrase[] = [];
  phrases.set(second, made);
  return made;
}

/** Adds what a phrase stands for to what it stands for in other classes. */
function addPhrase(phrases: Phrase[], rest: readonly string[], symbols: readonly number[]): void {
  const same = phrases.find((phrase) => phrase.rest.join(' ') === rest.join(' '));
  if (same) addNew(same.symbols, symbols);
  else phrases.push({ rest, symbols: [...symbols] });
}

function addNew(known: number[], symbols: readonly number[]): void {
  for (const symbol of symbols) if (!known.includes(symbol)) known.push(symbol);
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
