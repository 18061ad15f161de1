import { plural, verbForms, type VerbForm } from '../../language/inflect';
import type { Symbols } from '../pattern/node';
import type { LexiconEntry } from './compiled';
import type { LexiconFile } from './schema';
import type { Source } from './source';

type Class = LexiconFile[string];

/** Collects the phrases of all word classes, with every form of their verbs and nouns, by first word. */
export function compileLexicon(
  sources: Source<LexiconFile>[],
  symbols: Symbols,
): Record<string, LexiconEntry[]> {
  const classes = new Map<string, { entry: Class; source: Source<LexiconFile> }>();
  for (const source of sources) {
    for (const [name, entry] of Object.entries(source.data)) {
      if (classes.has(name)) source.fail([name], `the word class ${name} stands twice`);
      classes.set(name, { entry, source });
    }
  }
  const phrases = new Map<string, Set<number>>();
  for (const name of classes.keys()) {
    for (const [phrase, suffix] of phrasesOf(name, classes, [])) {
      const ids = phrases.get(phrase) ?? new Set<number>();
      phrases.set(phrase, ids.add(symbols.id(`#${name}${suffix}`)));
      if (isForm(suffix)) ids.add(symbols.id(`#Verb${suffix}`));
    }
  }
  return byFirstWord(phrases);
}

function isForm(suffix: Suffix): boolean {
  return suffix !== '' && suffix !== '.verb' && suffix !== '.noun';
}

type Suffix = '' | `.${VerbForm}` | '.verb' | '.noun';

function phrasesOf(
  name: string,
  classes: ReadonlyMap<string, { entry: Class; source: Source<LexiconFile> }>,
  within: string[],
): Array<[string, Suffix]> {
  const found = classes.get(name);
  if (!found || within.includes(name)) {
    const asker = classes.get(within[0] ?? name);
    throw asker
      ? asker.source.fail([within[0] ?? name, 'includes'], `there is no word class ${name} to include`)
      : new Error(`no word class ${name}`);
  }
  const { verbs, nouns, words, includes } = found.entry;
  const all: Array<[string, Suffix]> = [];
  for (const verb of verbs) {
    for (const [form, phrase] of Object.entries(verbForms(fold(verb))) as Array<[VerbForm, string]>)
      all.push([phrase, ''], [phrase, '.verb'], [phrase, `.${form}`]);
  }
  for (const noun of nouns.map(fold))
    all.push([noun, ''], [noun, '.noun'], [plural(noun), ''], [plural(noun), '.noun']);
  for (const word of words) all.push([fold(word), '']);
  for (const other of includes) all.push(...phrasesOf(other, classes, [...within, name]));
  return all;
}

function fold(phrase: string): string {
  return phrase.toLowerCase().replaceAll('’', "'").trim();
}

function byFirstWord(phrases: ReadonlyMap<string, ReadonlySet<number>>): Record<string, LexiconEntry[]> {
  const lexicon: Record<string, LexiconEntry[]> = {};
  for (const [phrase, ids] of phrases) {
    for (const spelling of spellings(phrase)) {
      const [first = '', ...rest] = spelling.split(/\s+/);
      (lexicon[first] ??= []).push([rest, [...ids]]);
    }
  }
  return lexicon;
}

/** A word with a hyphen is read as one word or as two, as its tongue sees it. */
function spellings(phrase: string): Set<string> {
  return new Set([phrase, phrase.replace(/(?<=\w)-(?=\w)/g, ' ')]);
}
