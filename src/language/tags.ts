import type { Language } from '../model';

/** Parts of speech that patterns may name: in English as compromise tags them. */
export const TAGS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Noun', 'Plural', 'Possessive', 'Pronoun', 'ProperNoun', 'Person', 'FirstName', 'LastName', 'Place', 'Organization', 'Acronym',
    'Demonym', 'Verb', 'Infinitive', 'PastTense', 'PresentTense', 'Gerund', 'Participle', 'Imperative', 'Modal', 'Copula', 'Auxiliary',
    'Adjective', 'Comparative', 'Superlative', 'Adverb', 'Negative', 'Preposition', 'Conjunction', 'Determiner', 'QuestionWord', 'Expression',
    'Value', 'Percent', 'Cardinal', 'Ordinal', 'Date', 'Time', 'Month', 'WeekDay', 'Duration',
  ],
  it: ['Verb', 'Noun', 'Adjective'],
}; // prettier-ignore
