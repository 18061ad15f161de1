import en from 'virtual:virgil/rules/en';
import { createRulebook, without, type Rulebook } from './rulebook';

const all = createRulebook([en]);

/** The rules that Virgil ships, less the rule sets and rules (by id) that are off. */
export function shippedRulebook(off: ReadonlySet<string>): Rulebook {
  return without(all, off);
}
