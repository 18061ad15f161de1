import type { Translate } from './words';

/** Looks a text up by the key that the browser keeps it by, with words to fill in; the forms of a plural by ` | `. */
export type LookUp = (key: string, filled: readonly string[]) => string;

/** Gives words by looking them up: beside a number, in the form for it. */
export function wordsBy(lookUp: LookUp): Translate {
  const translate = (key: string, ...given: readonly (number | readonly string[])[]): string => {
    const count = given.find((one) => typeof one === 'number');
    const filled = given.find((one) => typeof one === 'object') ?? (count === undefined ? [] : [`${count}`]);
    const text = lookUp(key.replaceAll('.', '_'), filled);
    return count === undefined ? text : formFor(count, text.split(' | '));
  };
  // The browser's own are typed by their keys; these come from the same file.
  return translate as Translate;
}

/** Of two forms the first is for one thing; of three the first is for none. */
function formFor(count: number, forms: readonly string[]): string {
  const at = forms.length === 3 ? Math.min(count, 2) : count === 1 ? 0 : forms.length - 1;
  return forms[at] ?? '';
}
