import { describe, expect, it } from 'vitest';
import type { OwnRuleSet } from '../../src/model';
import { readRuleFiles } from '../../src/engine/compile/files';
import { compileLanguage } from '../../src/engine/compile/language';
import { tryRuleSet } from '../../src/engine/own/trial';
import { readRuleSets, writeRuleSets } from '../../src/engine/own/yaml';
import { parcels } from './small-language';

const english = compileLanguage('en', readRuleFiles('rules/en'));
const tryOut = (set: OwnRuleSet, text = '') =>
  tryRuleSet(set, text, (lang) => (lang === 'en' ? english : undefined));

describe('a rule set that is tried', () => {
  it('shows what it flags in a text, even when it is off', async () => {
    const { sets } = await readRuleSets(
      [{ name: 'parcels.yaml', text: `${parcels}on: false\n` }],
      async (set) => tryOut(set),
    );
    const [set] = sets;
    if (!set) throw new Error('The file holds a rule set.');
    expect(tryOut(set, "Hi, we're sorry for the wait.").findings).toMatchObject([{ start: 4, end: 28 }]);
  });

  it.each([
    ['missed', 'sorry for the (delay|wait)', 'sorry for the rain', 9, 'missed'],
    [
      'flagged at other words',
      '"[We are sorry for the delay]."',
      '"We are sorry for the delay [just now]."',
      9,
      'elsewhere',
    ],
    ['flagged though it is fine', 'It is on its way', 'We are sorry for the delay', 10, 'alarm'],
    ['cut short', '(delay|wait)', '(delay', 7, 'patternWants'],
    ['not in the format', 'hint:', 'hunt:', 7, 'missingField'],
    ['named like a built-in one', 'set: parcels', 'set: waiting', 1, 'builtInName'],
    ['no YAML', 'group: own', 'group: [own', 3, 'badIndent'],
    ['referring to itself', 'good: [It is on its way.]', 'good: &all [*all]', 1, 'alias'],
    ['in the file before', 'set: parcels', 'set: letters', 1, 'twice'],
  ])('is refused by line and reason when it is %s', async (_what, from, to, line, code) => {
    const broken = parcels.replace(from, to);
    expect(broken).not.toBe(parcels);
    const { faults } = await readRuleSets(
      [
        { name: 'letters.yaml', text: parcels.replace('set: parcels', 'set: letters') },
        { name: 'parcels.yaml', text: broken },
      ],
      async (set) => tryOut(set),
    );
    expect(faults).toMatchObject([{ file: 'parcels.yaml', line, reason: { code } }]);
  });

  it.each([
    ['not heard', 'bad: [I want it back.]', 'bad: [I want it back., Where is it?]', 11, 'unheard'],
    ['heard though it is not given', 'good: [Where is it?]', 'good: [Do I want it back?]', 12, 'heard'],
  ])('is refused by line and reason when a signal is %s', async (_what, from, to, line, code) => {
    const signals = `signals:
  returns:
    says: wants it back
    find: [i want it back]
    bad: [I want it back.]
    good: [Where is it?]
rules:
  noted:
    find: [noted]
    hint: Say what you do about it.
    bad: [{ customer: I want it back., reply: '[Noted].' }]
    good: [It is on its way.]
`;
    const whole = `set: returns\ngroup: own\nlang: en\non: false\ntitle: Returns\nabout: Ours.\n${signals}`;
    const read = async (text: string) =>
      (await readRuleSets([{ name: 'a.yaml', text }], async (set) => tryOut(set))).faults;
    expect(await read(whole)).toEqual([]);
    expect(await read(whole.replace(from, to))).toMatchObject([{ line, reason: { code } }]);
  });

  it('is the same after it was written and read again, alone or with others', async () => {
    const both = `${parcels}---\n${parcels.replace('set: parcels', 'set: letters')}`;
    const read = async (text: string) =>
      (await readRuleSets([{ name: 'a.yaml', text }], async (set) => tryOut(set))).sets;
    const sets = await read(both);
    expect(sets.map(({ set }) => set)).toEqual(['parcels', 'letters']);
    expect(await read(writeRuleSets(sets))).toEqual(sets);
  });
});
