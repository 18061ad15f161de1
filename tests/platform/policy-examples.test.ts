import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lenientDecisions } from '../../src/platform/decisions-schema';

const folder = 'src/platform/policy';
const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
const json = (name: string) => JSON.parse(read(name));

/** What each example decides, taken out of its wrapping. */
const examples: Record<string, Record<string, unknown>> = {
  'chromium.json': json('chromium.json')['3rdparty'].extensions.fdlommiihmpgenkgbopodhpokmiokkco,
  'firefox-policies.json':
    json('firefox-policies.json').policies['3rdparty'].Extensions['virgil@virgil.example'],
  'google-admin.json': Object.fromEntries(
    Object.entries(json('google-admin.json')).map(([name, given]) => [name, Object(given).Value]),
  ),
  'windows.reg': Object.fromEntries(
    [...read('windows.reg').matchAll(/^"(\w+)"="(.*)"$/gm)].map(([, name = '', value = '']) => {
      const text = value.replaceAll('\\"', '"');
      return [name, text.startsWith('{') ? JSON.parse(text) : text];
    }),
  ),
};

test.each(Object.keys(examples))('the example %s decides what all of them do, and is understood', (name) => {
  expect(examples[name]).toEqual(examples['chromium.json']);
  for (const part of ['settings', 'suggestions'])
    expect(lenientDecisions(examples[name]?.[part])).toEqual({
      decisions: examples[name]?.[part],
      misread: [],
    });
});

test('the schema for Chromium names every field that a policy may decide, and no other', () => {
  const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
  expect(Object.keys(properties)).toEqual(['organization', 'settings', 'suggestions', 'teamFile']);
  for (const field of Object.keys(properties.settings.properties))
    expect(lenientDecisions({ [field]: 'nonsense?' }).decisions).toEqual(
      field === 'signOff' ? { signOff: 'nonsense?' } : {},
    );
});

test('what is misread in a policy is named, and the rest of it holds', () => {
  expect(lenientDecisions({ sets: { rulebook: 'no', waiting: false }, colour: 'red' })).toEqual({
    decisions: { sets: { waiting: false } },
    misread: ['sets.rulebook', 'colour'],
  });
});
