import en from 'virtual:virgil/rules/en';
import it from 'virtual:virgil/rules/it';
import type { Language } from '../model';
import type { CompiledLanguage } from './compile/compiled';
import { createRulebook, isRuleOffByDefault, without, type Rulebook } from './rulebook';

const read: Readonly<Record<Language, () => CompiledLanguage>> = { en, it };
const all = without(
  createRulebook((lang) => read[lang]()),
  isRuleOffByDefault,
);

/** The rules that Virgil ships, less the rule sets and rules (by id) that are off. */
export function shippedRulebook(off: ReadonlySet<string>): Rulebook {
  return without(all, ({ id }) => off.has(id));
}
