import { plural, verbForms } from '../../language/inflect';
import type { WordClass } from './compiled';
import { paradigmOf } from './paradigm';
import type { LexiconFile } from './schema';
import type { Source } from './source';

/** Collects the word classes, with every form of their verbs and nouns. */
export function compileLexicon(sources: Source<LexiconFile>[]): Record<string, WordClass> {
  const classes: Record<string, WordClass> = {};
  for (const source of sources) {
    for (const [name, { verbs, nouns, words, includes }] of Object.entries(source.data)) {
      if (Object.hasOwn(classes, name)) source.fail([name], `the word class ${name} stands twice`);
      classes[name] = {
        verbs: byParadigm(verbs.map(fold), verbParadigm),
        nouns: byParadigm(nouns.map(fold), (noun) => paradigmOf(noun, [plural(noun)])),
        words: words.map(fold),
        includes,
      };
    }
  }
  checkIncludes(sources, classes);
  return classes;
}

/** Of a phrasal verb only the first word changes. */
function verbParadigm(verb: string): string {
  const { base, s, ing, past, done } = verbForms(verb);
  const heads = [base, s, ing, past, done].map((form) => form.split(' ', 1)[0] ?? '');
  return paradigmOf(heads[0] ?? '', heads.slice(1));
}

function byParadigm(words: readonly string[], paradigm: (word: string) => string): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const word of words) (groups[paradigm(word)] ??= []).push(word);
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

function fold(phrase: string): string {
  return phrase.toLowerCase().replaceAll('’', "'").trim().replace(/\s+/g, ' ');
}
