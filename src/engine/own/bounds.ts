import { because } from '../../model/reason';
import type { RuleSetFile } from '../compile/schema';
import { patternsOf } from './patterns';
import { Refused } from './refusal';

/** What a lead's own rule sets may hold at most: more than anybody wrote, and less than what could slow a page. */
const most = {
  phrases: 20_000,
  rules: 500,
  phraseLength: 240,
  examples: 50,
};

/** @throws Refused where a rule set holds more than it may, with the number that it may. */
export function checkBounds(set: RuleSetFile): void {
  for (const part of ['rules', 'signals'] as const) {
    const entries = Object.entries(set[part]);
    if (entries.length > most.rules)
      throw new Refused([part], because('tooManyRules', entries.length, most.rules));
    for (const [name, { bad, good }] of entries) {
      const examples = bad.length + good.length;
      if (examples > most.examples)
        throw new Refused([part, name], because('tooManyExamples', examples, most.examples));
    }
  }
  for (const { path, pattern } of patternsOf(set))
    if (pattern.length > most.phraseLength)
      throw new Refused(path, because('longPhrase', pattern.length, most.phraseLength));
}

/**
 * The number of phrases with those of one more rule set.
 * @throws Refused when all together are more than there may be.
 */
export function countWith(before: number, set: RuleSetFile): number {
  const count = before + patternsOf(set).length;
  if (count > most.phrases) throw new Refused(['rules'], because('tooManyPhrases', count, most.phrases));
  return count;
}
