import type { OwnRuleSet, Trial } from '../../model';
import { noContent } from '../../model/content';
import { failedExamples, NEUTRAL } from '../compile/proof';
import { createHouse, type ReadLanguage } from '../house';
import { review } from '../review';
import { without } from '../rulebook';
import { ownLanguage, readOwn } from './compile';

/** Tries a rule set on its own examples and on a text, whether or not it is switched on. */
export function tryRuleSet(written: OwnRuleSet, text: string, read: ReadLanguage): Trial {
  const house = createHouse({ ...noContent, ruleSets: [written] }, read);
  const refusals = house.refusals();
  if (refusals.length) return { refusals, failing: [], findings: [] };
  const data = readOwn(written);
  const { lang = ownLanguage } = data;
  // Only this set speaks, all of it.
  const rulebook = without(house.rulebook, (part) => 'rules' in part && part.id !== data.set);
  const { customer } = NEUTRAL[lang];
  const found = text.trim() ? review({ customer, thread: [], reply: text, lang }, rulebook).findings : [];
  return {
    refusals,
    failing: failedExamples(data, rulebook, lang),
    findings: found.flatMap(({ span, severity, hint }) => (span ? [{ ...span, severity, hint }] : [])),
  };
}
