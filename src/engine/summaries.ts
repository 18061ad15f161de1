import summaries from 'virtual:virgil/summaries';
import type { Language, RuleSetSummary } from '../model';

/** The shipped rule sets with their names in a language, in the order of the catalogue, for lists and switches. */
export function ruleSetSummaries(lang: Language): readonly RuleSetSummary[] {
  const named = new Map(summaries[lang].map((set) => [set.id, set]));
  return summaries.en.map((set) => named.get(set.id) ?? set);
}
