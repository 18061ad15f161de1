import { expect, test } from 'vitest';
import { shownHints, toHints } from '../../../src/ui/coach/hints';
import { findingOf } from './findings';

test('a hint keeps its name when the text around it changes, and equal words have names of their own', () => {
  const before = toHints([findingOf('soon', 'soon')]);
  const after = toHints([findingOf('Well, soon', 'soon'), findingOf('soon', 'soon')]);
  expect(after[0]?.id).toBe(before[0]?.id);
  expect(after[1]?.id).not.toBe(before[0]?.id);
});

test('only the gravest five are underlined; what is missing is shown beside them', () => {
  const text = 'one two three four five six seven';
  const missing = findingOf(text, 'one', { span: null, text: '' });
  const { top, smaller } = shownHints(
    toHints([...text.split(' ').map((word) => findingOf(text, word)), missing]),
  );
  expect(top.map(({ finding }) => finding.text)).toEqual(['one', 'two', 'three', 'four', 'five', '']);
  expect(smaller.map(({ finding }) => finding.text)).toEqual(['six', 'seven']);
});
