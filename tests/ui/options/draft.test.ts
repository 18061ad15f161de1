import { expect, test } from 'vitest';
import type { OwnRuleSet } from '../../../src/model';
import { newDraft } from '../../../src/ui/options/own-rules/draft';
import { draftOf } from '../../../src/ui/options/own-rules/opened';
import { ruleSetOf } from '../../../src/ui/options/own-rules/stored';

test('what a file says beyond the editor is still there after it was opened and saved', () => {
  const rich: OwnRuleSet = {
    set: 'parcels',
    group: 'care',
    title: 'Parcels',
    about: 'How we speak of parcels.',
    lang: 'it',
    on: false,
    rules: {
      lost: {
        find: ['pacco .{0,5} (perso|sparito)', '#Contact (ora)?'],
        severity: 'grave',
        hint: ['Diciamo che è in ritardo.', 'Meglio dire quando arriva.'],
        when: [{ customer: ['#Outcome'] }],
        fix: { instead: ['in ritardo'], place: 'span' },
        bad: ['Il pacco è perso.', { reply: 'È sparito.', customer: 'Dov’è il pacco?' }],
        good: ['Il pacco è in ritardo.'],
      },
    },
  };
  expect(ruleSetOf(draftOf(rich), [])).toEqual(rich);
});

test('a phrase and what is fine are enough: the phrase names the set, and is its example', () => {
  const draft = newDraft('en');
  const [rule] = draft.rules;
  if (!rule) throw new Error('A draft begins with a rule.');
  const parts = [
    { kind: 'words', text: 'we value your' },
    { kind: 'gap', most: 5 },
    { kind: 'any', texts: ['patience', 'time'] },
  ] as const;
  const rules = [{ ...rule, phrases: [{ parts }], hint: 'Say when.', good: ['At noon.'] }];
  expect(ruleSetOf({ ...draft, rules }, ['we-value-your-patience'])).toMatchObject({
    set: 'we-value-your-patience-2',
    title: 'we value your patience',
    rules: { rule: { bad: ['we value your patience'], good: ['At noon.'] } },
  });
});
