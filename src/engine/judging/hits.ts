import type { Rule, RuleSet } from '../compile/compiled';
import type { Grammar } from '../reading/grammar';
import { remembered } from '../reading/remembered';
import type { Sentence, TermSpan } from '../reading/sentence';
import { spanOf, type TextReading } from '../reading/text';
import type { Place } from './place';

/** Where the patterns of a rule stand in a sentence. */
export interface Hit {
  rule: Rule;
  spans: readonly TermSpan[];
}

/**
 * What the patterns of all rules find in a sentence. It is remembered as long as the sentence is: most sentences have
 * nothing that any rule looks for, and to ask every rule for it again cost half of a keystroke.
 */
export type Hits = (sentence: Sentence) => readonly Hit[];

/** The hits of the rules of some rule sets. */
export function createHits(ruleSets: readonly RuleSet[], grammar: Grammar): Hits {
  const rules = ruleSets
    .flatMap((set) => set.rules)
    .filter(({ find }) => find.length)
    .map((rule) => ({ rule, matchers: grammar.matchers(rule.find) }));
  return remembered((sentence) => {
    const hits: Hit[] = [];
    for (const { rule, matchers } of rules) {
      const matches = sentence.search(matchers);
      if (matches.length) hits.push({ rule, spans: outermost(matches) });
    }
    return hits;
  });
}

/** Where each rule has hits in a text; rules without any are left out. */
export function placesByRule({ sentences }: TextReading, hits: Hits): ReadonlyMap<Rule, readonly Place[]> {
  const places = new Map<Rule, Place[]>();
  for (const [index, placed] of sentences.entries()) {
    for (const { rule, spans } of hits(placed.sentence)) {
      const found = places.get(rule) ?? [];
      places.set(rule, found);
      for (const span of spans) found.push({ index, span: spanOf(placed, span) });
    }
  }
  return places;
}

/** Of matches that overlap, the one that begins first and reaches furthest. */
export function outermost(matches: readonly TermSpan[]): TermSpan[] {
  let reached = -1;
  return matches.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = Math.max(reached, end);
    return true;
  });
}
