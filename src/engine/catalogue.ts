import type { Language, RuleSummary } from '../model';

const catalogues: Readonly<Record<Language, () => Promise<{ default: Record<string, RuleSummary[]> }>>> = {
  en: () => import('virtual:virgil/catalogue/en'),
  it: () => import('virtual:virgil/catalogue/it'),
};

/** The rules of the shipped rule sets in a language, by the set's id, for people who read about them. */
export async function readCatalogue(lang: Language): Promise<Record<string, RuleSummary[]>> {
  return (await catalogues[lang]()).default;
}
