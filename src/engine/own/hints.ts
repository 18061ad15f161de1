import type { Language } from '../../model';

/** What is said of a house's own words, in the language of the reply. `{plain}` and `{say}` are the house's. */
export const hints: Readonly<
  Record<Language, { title: string; term: string; avoid: string; prefer: string }>
> = {
  en: {
    title: 'House words',
    term: '"{words}" is a word from the house. "{plain}" says it so that everybody can follow.',
    avoid: 'Your team would rather not say this.',
    prefer: 'Your team says it this way: "{say}".',
  },
  it: {
    title: 'Parole della casa',
    term: '«{words}» è una parola interna. «{plain}» la capiscono tutti.',
    avoid: 'Il team preferisce non dirlo.',
    prefer: 'Il team lo dice così: «{say}».',
  },
};
