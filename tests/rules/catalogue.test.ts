import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../src/engine/compile/catalogue';
import { readRuleFiles } from '../../src/engine/compile/files';
import { LANGUAGES } from '../../src/model';
import { writtenRuleSets } from './shipped';

/** Everything that Virgil judges by, in every language. */
const CATALOGUE = {
  sins: ['apathy', 'brush-off', 'coldness', 'condescension', 'robotism', 'rulebook', 'runaround'],
  respect: ['deception', 'rudeness', 'waiting'],
  moves: [
    'asks-for-help',
    'composed',
    'courteous',
    'escalation',
    'goes-public',
    'leaves',
    'outcome',
    'personal',
    'prepared',
    'reports-staff',
  ],
  care: ['guidance', 'loyalty', 'warmth'],
};

describe.each([...LANGUAGES])('%s', (lang) => {
  const sets = writtenRuleSets(lang);

  test.each(Object.entries(CATALOGUE))('the whole catalogue is there: %s', (group, ids) => {
    expect(sets.filter((one) => one.group === group).map(({ set }) => set)).toEqual(ids);
  });

  test('what people read about a rule names nothing of a case: {name}, {words}', () => {
    const rules = Object.values(catalogueOf(readRuleFiles(`rules/${lang}`))).flat();
    expect(rules.filter(({ hint }) => !hint || /[{}]/.test(hint))).toEqual([]);
  });

  test.each(sets)('each set judges something: $set', ({ rules }) => {
    expect(Object.keys(rules).length).toBeGreaterThan(0);
  });

  test.each(sets)('each move of the customer is heard: $set', ({ group, signals }) => {
    if (group === 'moves') expect(Object.keys(signals).length).toBeGreaterThan(0);
  });
});
