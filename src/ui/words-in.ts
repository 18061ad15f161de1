import read from 'virtual:virgil/messages';
import { LANGUAGES, type Language } from '../model';
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
  const translate = (key: string, ...given: readonly (number | readonly string[])[]): string => {
    const count = given.find((one) => typeof one === 'number');
    const filled = given.find((one) => typeof one === 'object') ?? (count === undefined ? [] : [`${count}`]);
    const forms = (texts[key.replaceAll('.', '_')] ?? '').split(' | ');
    const form = count === undefined ? forms.join(' | ') : formFor(count, forms);
    return form.replace(/\$(\d)/g, (_, place: string) => filled[Number(place) - 1] ?? '');
  };
  // The browser's own are typed by their keys; these come from the same file.
  return translate as Translate;
}

/** Of two forms the first is for one thing; of three the first is for none. */
function formFor(count: number, forms: readonly string[]): string {
  const at = forms.length === 3 ? Math.min(count, 2) : count === 1 ? 0 : forms.length - 1;
  return forms[at] ?? '';
}
