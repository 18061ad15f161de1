import { expect, test } from 'vitest';
import { readRuleSets } from '../../../src/engine/own/yaml';
import { faultWords } from '../../../src/ui/options/reason-words';
import { wordsFrom, wordsIn } from '../../../src/ui/words-in';

const file = `set: parcels
group: own
title: Parcels
about: How we speak of parcels.
rules:
  sorry:
    find: [sorry]
    hint: Say what you do about it.
    bad: [We are sorry.]
    good: [It is on its way.]
`;

test.each([
  ['en', 'hint: Say', 'hunt: Say', 'a.yaml, line 7: “hint” is missing.'],
  ['it', 'hint: Say', 'hunt: Say', 'a.yaml, riga 7: Manca “hint”.'],
  ['en', 'find: [sorry]', 'find: [sorry, 7]', 'a.yaml, line 7: “find 2” has to be a text.'],
  ['it', 'find: [sorry]', 'find: [sorry, 7]', "a.yaml, riga 7: “find 2” dev'essere un testo."],
  [
    'en',
    'hint:',
    'severity: awful\n    hint:',
    'a.yaml, line 8: “severity” can only be one of slip | sin | grave.',
  ],
  ['it', 'set: parcels', 'set: Parcels', 'a.yaml, riga 1: “set” qui non può essere un nome.'],
  ['en', 'title: Parcels', 'title: [Parcels', 'a.yaml, line 4: Something isn’t closed here'],
] as const)('a refused file is told in %s, with line and reason (%#)', async (language, from, to, told) => {
  const words = await wordsIn(language, wordsFrom({}));
  const { faults } = await readRuleSets([{ name: 'a.yaml', text: file.replace(from, to) }], async () => ({
    refusals: [],
    failing: [],
    findings: [],
  }));
  expect(faults.map((fault) => faultWords(fault, words))).toEqual([expect.stringContaining(told)]);
});
