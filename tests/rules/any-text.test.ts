import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/model';
import { reviewed, writtenCases } from './shipped';

describe.each([...LANGUAGES])('%s', (lang) => {
  const cases = writtenCases(lang);
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...cases.map(({ reply }) => reply)),
  );

  test('any text is reviewed, with spans that lie in it and words that stand there', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (customer, before, reply) => {
        const { score, findings, signals } = reviewed({
          customer,
          thread: [{ role: 'agent', text: before }],
          reply,
          lang,
        });
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        for (const { span, text } of findings)
          expect(span ? reply.slice(span.start, span.end) : '').toBe(text);
        for (const { span, text } of signals)
          expect(span ? customer.slice(span.start, span.end) : '').toBe(text);
        for (const { fix } of findings)
          expect(
            !fix || (fix.span.start >= 0 && fix.span.end <= reply.length && !fix.text.includes('\n')),
          ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('the same case gives the same review, whatever was read before', () => {
    const some = cases.slice(0, 60);
    const first = some.map(reviewed);
    expect(some.toReversed().map(reviewed).toReversed()).toEqual(first);
  });
});
