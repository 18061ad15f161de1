import { describe, expect, test } from 'vitest';
import { TONGUES } from '../../src/language';
import { LANGUAGES } from '../../src/model';

describe.each(LANGUAGES)('sentences in %s', (lang) => {
  const { sentences } = TONGUES[lang];

  test.each([
    ['words', 'please look at it now '.repeat(500)],
    ['one word', 'x'.repeat(10_000)],
    ['lines of signs', `${'-'.repeat(5000)}\n${'='.repeat(5000)}`],
  ])('are cut where nobody ends them, and lose nothing: %s', (_, text) => {
    const found = sentences(text);
    expect(Math.max(...found.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1000);
    const read = found.map(({ start, end }) => text.slice(start, end)).join('');
    expect(read.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});
