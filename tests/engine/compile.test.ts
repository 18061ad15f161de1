import { expect, test } from 'vitest';
import { compiled, oneRule } from './small-language';

test.each([
  [
    'a pattern that is not closed',
    '    find: ["(call|ring"]',
    /^set\.yaml:10: patternWants, \(call\|ring, 11, \)/,
  ],
  ['a contraction in a pattern', `    find: ["don't"]`, /^set\.yaml:10: patternApostrophe, don't/],
  ['a class that nobody defines', '    find: ["#Nowhere"]', /^set\.yaml:10: unknownClass, #Nowhere/],
  ['a pattern that matches anything', '    find: [".{0,3}"]', /^set\.yaml:10: almostAnything/],
  [
    'a check that nobody wrote',
    '    find-check: [mind-reading]',
    /^set\.yaml:10: unknownCheck, mind-reading/,
  ],
  [
    'a key that means nothing',
    '    find: [bank]\n    sverity: grave',
    /^set\.yaml:11: unknownField, sverity/,
  ],
  ['a severity that is none', '    find: [bank]\n    severity: awful', /^set\.yaml:11: notOneOf, severity/],
  ['a rule that finds nothing', '', /^set\.yaml:7: findsNothing, rule/],
  [
    'two places for what is missing',
    '    missing: { reply: [bank], customer: [bank] }',
    /^set\.yaml:10: missingWhere/,
  ],
])('refuses %s, and says where', (_what, body, message) => {
  expect(() => compiled(oneRule(body))).toThrow(message);
});

test('refuses what is not YAML, and says where', () => {
  expect(() => compiled('set: [a')).toThrow(/^set\.yaml:\d+: /);
});

test('refuses a word class that stands twice', () => {
  expect(() =>
    compiled(oneRule('    find: [bank]'), { 'lexicon/more.yaml': 'Party: { nouns: [shop] }' }),
  ).toThrow(/twice, Party/);
});
