import { expect, test } from 'vitest';
import { chordOf, isChord, isLetter, type PressedKey } from '../../src/model/chord';

const bare: PressedKey = {
  key: 'v',
  code: 'KeyV',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
};

test.each<[string, Partial<PressedKey>, string]>([
  ['a letter with Alt', { altKey: true }, 'Alt+V'],
  ['what a Mac types with Alt', { altKey: true, key: '√' }, 'Alt+V'],
  ['what a French keyboard has where others have Q', { altKey: true, key: 'a', code: 'KeyQ' }, 'Alt+A'],
  ['several held keys', { ctrlKey: true, shiftKey: true, key: 'E', code: 'KeyE' }, 'Ctrl+Shift+E'],
])('%s is read as it is written', (_, pressed, chord) => {
  expect(chordOf({ ...bare, ...pressed })).toBe(chord);
});

test.each([
  ['Alt alone', { altKey: true, key: 'Alt', code: 'AltLeft' }],
  ['a digit', { altKey: true, key: '1', code: 'Digit1' }],
  ['a key without a place', { key: 'Process', code: '' }],
])('%s is no letter', (_, pressed) => {
  const chord = chordOf({ ...bare, ...pressed });
  expect([isLetter(chord), isChord(chord)]).toEqual([false, false]);
});

test('hints open by no key that types, undoes, or is the browser’s or a helpdesk’s own', () => {
  for (const chord of ['Alt+V', 'Alt+Shift+H', 'Ctrl+E', 'Ctrl+Shift+M']) expect(isChord(chord)).toBe(true);
  for (const chord of ['V', 'Shift+V', 'Ctrl+Z', 'Ctrl+C', 'Ctrl+Alt+E', 'Meta+V', 'Alt+1', '', 'Alt+v'])
    expect(isChord(chord)).toBe(false);
});
