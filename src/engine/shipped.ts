import en from 'virtual:virgil/rules/en';
import { createRulebook, rulesOffByDefault, without, type Rulebook } from './rulebook';

const everything = createRulebook([en]);
const all = without(everything, rulesOffByDefault(everything));

/** The rules that Virgil ships, less the rule sets and rules (by id) that are off. */
export function shippedRulebook(off: ReadonlySet<string>): Rulebook {
  return without(all, off);
}
