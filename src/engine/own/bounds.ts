import { because } from '../../model/reason';
import type { RuleSetFile } from '../compile/schema';
import { Refused } from './refusal';

/** What a lead's own rule sets may hold at most: more than anybody wrote, and less than what could slow a page. */
export const most = {
  phrases: 20_000,
  rules: 500,
  phraseLength: 240,
  gaps: 3,
  examples: 50,
};

const GAP = /[._]\{\d+,\d+\}/g;

/** @throws Refused where a rule set holds more than it may, with the number that it may. */
export function checkBounds({ rules }: RuleSetFile): void {
  const entries = Object.entries(rules);
  if (entries.length > most.rules)
    throw new Refused(['rules'], because('tooManyRules', entries.length, most.rules));
  for (const [name, rule] of entries) {
    const examples = rule.bad.length + rule.good.length;
    if (examples > most.examples)
      throw new Refused(['rules', name], because('tooManyExamples', examples, most.examples));
    rule.find.forEach((phrase, at) => checkPhrase(phrase, ['rules', name, 'find', at]));
  }
}

/** @throws Refused when all rule sets together hold more phrases than they may. */
export function checkNumber(sets: readonly RuleSetFile[]): void {
  const count = sets.reduce(
    (sum, { rules }) => sum + Object.values(rules).reduce((phrases, { find }) => phrases + find.length, 0),
    0,
  );
  if (count > most.phrases) throw new Refused(['rules'], because('tooManyPhrases', count, most.phrases));
}

function checkPhrase(phrase: string, path: Refused['path']): void {
  if (phrase.length > most.phraseLength)
    throw new Refused(path, because('longPhrase', phrase.length, most.phraseLength));
  const gaps = (phrase.match(GAP) ?? []).length;
  if (gaps > most.gaps) throw new Refused(path, because('manyGaps', gaps, most.gaps));
}
