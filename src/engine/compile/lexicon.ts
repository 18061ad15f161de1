import type { Language } from '../../model';
import { because } from '../../model/reason';
import { MORPHOLOGY } from '../../language/morphology';
import { indexLexicon } from '../reading/lexicon';
import type { LexiconFile } from './schema';
import type { Source } from './source';
import { writeWords, type WordClass } from './words';

interface CompiledLexicon {
  classes: Readonly<Record<string, WordClass>>;
  /** The words that a phrase is read as, by all that the classes know. */
  read(phrase: string): string[];
}

/** Collects the word classes, with every form of their verbs, nouns and adjectives. */
export function compileLexicon(sources: Source<LexiconFile>[], lang: Language): CompiledLexicon {
  const { spelled, verb, noun, adjective } = MORPHOLOGY[lang];
  const classes: Record<string, WordClass> = {};
  for (const source of sources) {
    for (const [name, { verbs, nouns, adjectives, words, includes }] of Object.entries(source.data)) {
      if (Object.hasOwn(classes, name)) source.fail([name], because('twice', name));
      classes[name] = {
        verbs: verbs.map((one) => verb(spelled(one))),
        nouns: nouns.map((one) => noun(spelled(one))),
        adjectives: adjectives.map((one) => adjective(spelled(one))),
        words: words.map(spelled),
        includes,
      };
    }
  }
  checkIncludes(sources, classes);
  const read = readerOf(classes, lang);
  for (const entry of Object.values(classes)) entry.words = entry.words.map((words) => read(words).join(' '));
  return { classes, read };
}

function readerOf(
  classes: Readonly<Record<string, WordClass>>,
  lang: Language,
): (phrase: string) => string[] {
  const { read, verbForms, adjectiveForms } = MORPHOLOGY[lang];
  const known = indexLexicon(
    {
      lexicon: writeWords(classes),
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
