import read from 'virtual:virgil/messages';
import { LANGUAGES, type Language } from '../model';
import { wordsBy } from './words-by';
import type { Translate } from './words';

/** Texts by key, as the browser keeps them: the parts of a key joined by `_`, the forms of a plural by ` | `. */
export type Texts = Readonly<Record<string, string>>;

/** The words of a language that somebody chose; the browser's own where nobody did. */
export async function wordsIn(language: 'browser' | Language, browsers: Translate): Promise<Translate> {
  return language === 'browser' ? browsers : wordsFrom((await read[language]()).default);
}

/** The language that an interface speaks: its own texts say so. */
export function languageOf(words: Translate): Language {
  return LANGUAGES.find((language) => language === words('language')) ?? 'en';
}

/** Gives words from texts, by the same calls that give the browser's. */
export function wordsFrom(texts: Texts): Translate {
  return wordsBy((key, filled) =>
    (texts[key] ?? '').replace(/\$(\d)/g, (_, place: string) => filled[Number(place) - 1] ?? ''),
  );
}
