import { describe, expect, test } from 'vitest';
import { isFinished, isFinishedDraft, sentenceAt } from '../../../src/ui/coach/sentence';

/** A text with `|` for the caret. */
function caretIn(marked: string): { text: string; at: number } {
  return { text: marked.replace('|', ''), at: marked.indexOf('|') };
}

function words(marked: string): string {
  const { text, at } = caretIn(marked);
  const { start, end } = sentenceAt(text, at);
  return text.slice(start, end);
}

describe('the sentence at the caret', () => {
  test.each([
    ['One. Tw|o is here. Three.', 'Two is here.'],
    ['Hi Anna,\nwe ca|n', 'we can'],
    ['It costs 3.5|0 euros. Yes.', 'It costs 3.50 euros.'],
    ['He said “no.” And we|', 'And we'],
    ['All done.|', ''],
  ])('%s', (marked, expected) => expect(words(marked)).toBe(expected));
});

describe('a sentence is finished', () => {
  test.each([
    ['We will wri|te. Then', true],
    ['Hi Anna,\nyou will have to wa|it\n', false],
    ['You will have to wa|it\nTom', false],
    ['We will wri|te', false],
    ['(We will wri|te!)', true],
  ])('%s: %s', (marked, expected) => {
    const { text, at } = caretIn(marked);
    expect(isFinished(text, sentenceAt(text, at))).toBe(expected);
  });
});

describe('a draft is finished', () => {
  test.each([
    ['Hi Anna,\nyour refund is on its way.\nTom', true],
    ['Your refund is on its way. And if you would', false],
    ['Hi Anna,', false],
    ['Your refund is on its way.\nAnd if you ever need anything', false],
  ])('%j: %s', (text, expected) => expect(isFinishedDraft(text)).toBe(expected));
});
