import type { Rule, RuleSet } from '../compile/compiled';
import { findAt, isOwed, type Found } from '../judging/findings';
import { outermost, type Hit } from '../judging/hits';
import type { Place } from '../judging/place';
import type { Matcher } from '../pattern/matcher';
import type { CaseReading } from '../reading/case';
import type { Grammar } from '../reading/grammar';
import { remembered } from '../reading/remembered';
import type { Sentence } from '../reading/sentence';
import { spanOf } from '../reading/text';
import type { IsOff } from '../rulebook';
import { anchorOf } from './anchor';

/** One phrase of a rule, ready to look for. */
interface Phrase {
  set: RuleSet;
  rule: Rule;
  matcher: readonly Matcher[];
}

/** Where a rule of a house stands in a sentence. */
interface HouseHit extends Hit {
  set: RuleSet;
}

/**
 * Phrases by a word that each of them needs, so that a sentence costs as much as it has words, however many
 * phrases there are. What was found in a sentence is remembered as long as the sentence is.
 */
export interface PhraseIndex {
  hits(sentence: Sentence): readonly HouseHit[];
}

/** Puts every phrase of some rule sets into an index. */
export function createPhraseIndex(ruleSets: readonly RuleSet[], grammar: Grammar): PhraseIndex {
  const byWord = new Map<number, Phrase[]>();
  const anywhere: Phrase[] = [];
  for (const set of ruleSets) {
    for (const rule of set.rules) {
      for (const node of rule.find) {
        const phrase = { set, rule, matcher: grammar.matchers([node]) };
        const words = anchorOf(node, grammar);
        if (!words) anywhere.push(phrase);
        for (const word of words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
      }
    }
  }
  return {
    hits: remembered((sentence) => hitsOf(sentence, candidates(sentence, grammar, byWord, anywhere))),
  };
}

/** What a house's own phrases find in a reply. */
export function findPhrases(reading: CaseReading, index: PhraseIndex, isOff: IsOff = () => false): Found[] {
  return reading.reply.sentences.flatMap((placed, at) =>
    index
      .hits(placed.sentence)
      .filter(({ set, rule }) => !isOff(set) && !isOff(rule) && isOwed(reading, set))
      .flatMap(({ set, rule, spans }) => {
        const places = spans.map((span): Place => ({ index: at, span: spanOf(placed, span) }));
        return findAt(reading, set, rule, places);
      }),
  );
}

function candidates(
  { terms }: Sentence,
  grammar: Grammar,
  byWord: ReadonlyMap<number, readonly Phrase[]>,
  anywhere: readonly Phrase[],
): Set<Phrase> {
  const words = new Set(terms.map(({ word }) => grammar.word(word)));
  return new Set([
    ...anywhere,
    ...[...words].flatMap((word) => (word === undefined ? [] : (byWord.get(word) ?? []))),
  ]);
}

function hitsOf(sentence: Sentence, phrases: ReadonlySet<Phrase>): HouseHit[] {
  const byRule = new Map<Rule, { set: RuleSet; matchers: Matcher[] }>();
  for (const { set, rule, matcher } of phrases) {
    const entry = byRule.get(rule) ?? { set, matchers: [] };
    entry.matchers.push(...matcher);
    byRule.set(rule, entry);
  }
  return [...byRule].flatMap(([rule, { set, matchers }]) => {
    const spans = outermost(sentence.matches(matchers));
    return spans.length ? [{ set, rule, spans }] : [];
  });
}
