import catalogues from 'virtual:virgil/catalogues';
import type { Language, RuleSummary } from '../model';

/** The rules of the shipped rule sets in a language, by the set's id, for people who read about them. */
export async function readCatalogue(lang: Language): Promise<Record<string, RuleSummary[]>> {
  return (await catalogues[lang]()).default;
}
