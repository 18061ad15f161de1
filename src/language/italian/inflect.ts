/** The forms of an Italian noun or noun phrase behind the first; "uomo/uomini" gives its own. */
export function nounForms(noun: string): string[] {
  if (noun.includes('/')) return noun.split('/').slice(1);
  const words = noun.split(' ');
  const [head = '', ...rest] = words;
  const plurals = new Set([[plural(head), ...rest].join(' ')]);
  // "codice fiscale" → "codici fiscali", but "numero di telefono" → "numeri di telefono".
  if (rest.length && !rest.some((word) => SMALL_WORDS.has(word) || word.endsWith("'")))
    plurals.add(words.map(plural).join(' '));
  plurals.delete(noun);
  return [...plurals];
}

const SMALL_WORDS = new Set(
  'di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella sul sulla e o'.split(
    ' ',
  ),
);

/** How plurals are made: the first ending that fits, the letters to cut, and what is put there. */
const PLURALS: ReadonlyArray<readonly [RegExp, number, string]> = [
  [/moglie$/, 1, ''],
  [/[^aeiou]$|[àèéìòùiu]$|^.{1,2}$|(?:ie|foto|moto|auto|video|euro|radio)$/, 0, ''],
  [/[^aeiou]io$/, 1, ''],
  [/(?:carico|antico|stomaco)$/, 1, 'hi'],
  [/[ia]co$/, 1, 'i'],
  [/[cg]o$/, 1, 'hi'],
  [/[cg]a$/, 1, 'he'],
  [/[^aeiou][cg]ia$/, 2, 'e'],
  [/(?:ista|problema|sistema|tema|schema|programma|pilota)$/, 1, 'i'],
  [/a$/, 1, 'e'],
  [/[oe]$/, 1, 'i'],
];

/** The plural of one word by rule. */
export function plural(word: string): string {
  const [, cut, added] = PLURALS.find(([ending]) => ending.test(word)) ?? [null, 0, ''];
  return word.slice(0, word.length - cut) + added;
}

/** The labels of an adjective's forms: the first, and those that `adjectiveForms` gives. */
export const ADJECTIVE_FORMS: readonly string[] = [
  'adj',
  'adj',
  'adj',
  'adj',
  'adj',
  'adj',
  'adj',
  'adj',
  'adv',
];

/** Feminine and plurals, superlatives and adverb of an Italian adjective given in its masculine singular. */
export function adjectiveForms(adjective: string): string[] {
  const [head = '', ...rest] = adjective.split(' ');
  const stem = head.slice(0, -1);
  const masculine = plural(head);
  const feminine = head.endsWith('o') ? `${stem}a` : head;
  const feminines = feminine.endsWith('a') ? femininePlural(feminine) : masculine;
  const hard = /[cg]hi$/.test(masculine) ? `${stem}h` : stem.replace(/i$/, '');
  const adverb = /[lr]e$/.test(head) ? `${stem}mente` : `${feminine}mente`;
  return [
    feminine,
    masculine,
    feminines,
    ...['o', 'a', 'i', 'e'].map((ending) => `${hard}issim${ending}`),
    adverb,
  ].map((form) => [form, ...rest].join(' '));
}

function femininePlural(feminine: string): string {
  if (/[cg]a$/.test(feminine)) return `${feminine.slice(0, -1)}he`;
  return /[^aeiou][cg]ia$/.test(feminine) ? `${feminine.slice(0, -2)}e` : `${feminine.slice(0, -1)}e`;
}
