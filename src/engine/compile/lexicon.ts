import type { Language } from '../../model';
import { because } from '../../model/reason';
import { MORPHOLOGY } from '../../language/morphology';
import type { Inflected, WordClass } from './compiled';
import { indexLexicon } from '../reading/lexicon';
import { createSymbols, type Symbols } from '../pattern/node';
import { paradigmOf, type Paradigm } from './paradigm';
import type { LexiconFile } from './schema';
import type { Source } from './source';

interface CompiledLexicon {
  classes: Record<string, WordClass>;
  paradigms: readonly Paradigm[];
  /** The words that a phrase is read as, by all that the classes know. */
  read(phrase: string): string[];
}

/** Collects the word classes, with every form of their verbs, nouns and adjectives. */
export function compileLexicon(sources: Source<LexiconFile>[], lang: Language): CompiledLexicon {
  const { spelled, verb, noun, adjective } = MORPHOLOGY[lang];
  const classes: Record<string, WordClass> = {};
  const paradigms = createSymbols();
  for (const source of sources) {
    for (const [name, { verbs, nouns, adjectives, words, includes }] of Object.entries(source.data)) {
      if (Object.hasOwn(classes, name)) source.fail([name], because('twice', name));
      classes[name] = {
        verbs: byParadigm(
          verbs.map((one) => verb(spelled(one))),
          ofHead,
          paradigms,
        ),
        nouns: byParadigm(
          nouns.map((one) => noun(spelled(one))),
          paradigmOf,
          paradigms,
        ),
        ...(adjectives.length && {
          adjectives: byParadigm(
            adjectives.map((one) => adjective(spelled(one))),
            paradigmOf,
            paradigms,
          ),
        }),
        words: words.map(spelled),
        includes,
      };
    }
  }
  checkIncludes(sources, classes);
  const read = readerOf(classes, paradigms.names, lang);
  for (const entry of Object.values(classes)) entry.words = entry.words.map((words) => read(words).join(' '));
  return { classes, paradigms: paradigms.names, read };
}

function readerOf(
  classes: Record<string, WordClass>,
  paradigms: readonly Paradigm[],
  lang: Language,
): (phrase: string) => string[] {
  const { read, verbForms, adjectiveForms } = MORPHOLOGY[lang];
  const known = indexLexicon(
    {
      lexicon: classes,
      paradigms,
      symbols: Object.keys(classes).map((name) => `#${name}`),
      forms: { verbs: verbForms, adjectives: adjectiveForms },
    },
    false,
  );
  const words = new Map<string, string[]>();
  return (phrase) => {
    const found = words.get(phrase) ?? read(phrase, known);
    words.set(phrase, found);
    return found;
  };
}

/** Of a phrasal verb only the first word changes. */
function ofHead(verb: string, forms: readonly string[]): string {
  const head = (phrase: string) => phrase.split(' ', 1)[0] ?? '';
  return paradigmOf(head(verb), forms.map(head));
}

function byParadigm(
  words: ReadonlyArray<readonly string[]>,
  paradigm: (word: string, forms: readonly string[]) => Paradigm,
  paradigms: Symbols,
): Inflected {
  const groups: Record<string, string[]> = {};
  for (const [word = '', ...forms] of words) (groups[paradigms.id(paradigm(word, forms))] ??= []).push(word);
  return groups;
}

function checkIncludes(sources: Source<LexiconFile>[], classes: Record<string, WordClass>): void {
  const reaches = (name: string, within: readonly string[]): string | undefined => {
    if (within.includes(name) || !Object.hasOwn(classes, name)) return name;
    return classes[name]?.includes.map((other) => reaches(other, [...within, name])).find(Boolean);
  };
  for (const source of sources) {
    for (const name of Object.keys(source.data)) {
      const lost = reaches(name, []);
      if (lost) source.fail([name, 'includes'], because('unknownClass', lost));
    }
  }
}
