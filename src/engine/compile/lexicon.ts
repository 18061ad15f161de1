import type { Language } from '../../model';
import { MORPHOLOGY } from '../../language/morphology';
import type { WordClass } from './compiled';
import { indexLexicon } from '../reading/lexicon';
import { paradigmOf } from './paradigm';
import type { LexiconFile } from './schema';
import type { Source } from './source';

interface CompiledLexicon {
  classes: Record<string, WordClass>;
  /** The words that a phrase is read as, by all that the classes know. */
  read(phrase: string): string[];
}

/** Collects the word classes, with every form of their verbs, nouns and adjectives. */
export function compileLexicon(sources: Source<LexiconFile>[], lang: Language): CompiledLexicon {
  const { spelled, verb, noun, adjective } = MORPHOLOGY[lang];
  const classes: Record<string, WordClass> = {};
  for (const source of sources) {
    for (const [name, { verbs, nouns, adjectives, words, includes }] of Object.entries(source.data)) {
      if (Object.hasOwn(classes, name)) source.fail([name], `the word class ${name} stands twice`);
      classes[name] = {
        verbs: byParadigm(
          verbs.map((one) => verb(spelled(one))),
          ofHead,
        ),
        nouns: byParadigm(
          nouns.map((one) => noun(spelled(one))),
          paradigmOf,
        ),
        ...(adjectives.length && {
          adjectives: byParadigm(
            adjectives.map((one) => adjective(spelled(one))),
            paradigmOf,
          ),
        }),
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

function readerOf(classes: Record<string, WordClass>, lang: Language): (phrase: string) => string[] {
  const { read, verbForms, adjectiveForms } = MORPHOLOGY[lang];
  const known = indexLexicon(
    {
      lexicon: classes,
      symbols: Object.keys(classes).map((name) => `#${name}`),
      forms: { verbs: verbForms, adjectives: adjectiveForms },
    },
    false,
  );
  return (phrase) => read(phrase, known);
}

/** Of a phrasal verb only the first word changes. */
function ofHead(verb: string, forms: readonly string[]): string {
  const head = (phrase: string) => phrase.split(' ', 1)[0] ?? '';
  return paradigmOf(head(verb), forms.map(head));
}

function byParadigm(
  words: ReadonlyArray<readonly string[]>,
  paradigm: (word: string, forms: readonly string[]) => string,
): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const [word = '', ...forms] of words) (groups[paradigm(word, forms)] ??= []).push(word);
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
      if (lost) source.fail([name, 'includes'], `there is no word class ${lost} to include`);
    }
  }
}
