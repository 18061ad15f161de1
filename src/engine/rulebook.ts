/** Everything that the engine judges by: the compiled rules of a language, less what is switched off. */
export interface Rulebook {
  off: ReadonlySet<string>;
}

/** The rules that Virgil ships, less the rule sets and rules (by id) that are off. */
export function shippedRulebook(off: ReadonlySet<string>): Rulebook {
  return { off };
}
