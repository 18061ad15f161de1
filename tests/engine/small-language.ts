import type { Case, Review } from '../../src/model';
import { compileLanguage, type RuleFile } from '../../src/engine/compile/language';
import { review } from '../../src/engine/review';
import { createRulebook } from '../../src/engine/rulebook';

/** A language of a few classes and acts, to show what the language of rules can say. */
const BASE: Record<string, string> = {
  'lexicon/words.yaml': `
Particle: { words: [up] }
Contact: { verbs: [call, get in touch with, phone up] }
Party: { nouns: [bank, courier], words: [someone else] }
Refund: { nouns: [refund], verbs: [refund] }
Paper: { nouns: [order number, follow-up] }`,
  'roles.yaml': `
you.base: ["you (should|need to) #Adverb?", "please", "@start []"]
we.done: ["(i|we) have"]`,
  'acts/acts.yaml': `
SendsOn: ["[you:#Contact .{0,2} #Party]"]
Demand: ["(i|we) want"]
Kind: [sorry]
KindWords: ['#Kind']`,
};

/** A rule set as a lead writes it, in a file of its own. */
export const parcels = `set: parcels
group: own
title: Parcels
about: How we speak of parcels.
rules:
  sorry:
    find: [we are sorry for the (delay|wait)]
    hint: Say what you do about it.
    bad: ["[We are sorry for the delay]."]
    good: [It is on its way.]
`;

/** Compiles the small language with one more rule set. */
export function compiled(ruleSet: string, more: Record<string, string> = {}) {
  const files: RuleFile[] = Object.entries({ ...BASE, ...more, 'set.yaml': ruleSet }).map(([path, text]) => ({
    path,
    text,
  }));
  return compileLanguage('en', files);
}

/** Reviews a reply by one rule set of the small language. */
export function judge(
  ruleSet: string,
  kase: Partial<Case> & { reply: string },
  more?: Record<string, string>,
): Review {
  return review(
    { customer: '', thread: [], lang: 'en', ...kase },
    createRulebook(() => compiled(ruleSet, more)),
  );
}

/** A rule set with one rule, given its body in YAML (indented by four spaces). */
export function oneRule(body: string, head = 'group: sins'): string {
  return `set: set\n${head}\ntitle: Set\nabout: A set.\nrules:\n  rule:\n    hint: Why.\n    bad: [x]\n    good: [x]\n${body}`;
}
