/**
 * How the forms of a word differ from its first one, each as letters to cut and letters to add: of "carry",
 * "carries" is `1.ies`. Words of one paradigm are shipped together, in any language.
 */
export type Paradigm = string;

/** The paradigm of a word, given its forms behind the first. */
export function paradigmOf(word: string, forms: readonly string[]): Paradigm {
  return forms.map((form) => difference(word, form)).join(',');
}

/** The forms of a word behind the first, by its paradigm. */
export function formsOf(word: string, paradigm: Paradigm): string[] {
  return paradigm.split(',').map((change) => {
    const [cut = '0', added = ''] = change.split('.');
    return word.slice(0, word.length - Number(cut)) + added;
  });
}

function difference(word: string, form: string): string {
  let same = 0;
  while (same < word.length && word.charAt(same) === form.charAt(same)) same++;
  return `${word.length - same}.${form.slice(same)}`;
}
