import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LANGUAGES, type Case, type Review } from '../../src/model';
import { reviewed, writtenCases } from './shipped';

/** Sins of each language, in sentences that differ, so that none is read for another. */
const sinsIn = {
  en: (at: number) => `You will have to ask your ${at} carriers about it. `,
  it: (at: number) => `Deve contattare ${at} volte il corriere per questo. `,
};

/** Texts that nobody writes, and that somebody pastes. */
const pasted = {
  'lone surrogates': `Sorry \ud83d. You will have to contact \udc00 the carrier.\ud800`.repeat(50),
  'a hundred thousand characters': 'We looked at it, and at it again. '.repeat(3000),
  'ten thousand sentences': Array.from({ length: 10_000 }, (_, at) => `Row ${at} is here.`).join('\n'),
  'one word': 'x'.repeat(50_000),
  'one code': 'Ab1-'.repeat(12_500),
  'one sentence': 'please look at us now and then '.repeat(2000),
  'one sin without end': 'you should call the bank and '.repeat(700),
  'full stops': '.'.repeat(50_000),
  'quotation marks': '"a '.repeat(20_000),
  'opened brackets': '{{[<('.repeat(10_000),
  'white space': ' \t\u00A0'.repeat(20_000),
  'signs of control': String.fromCharCode(...Array.from({ length: 32 }, (_, at) => at)).repeat(1000),
  'right to left': '\u202eשלום עולם. '.repeat(4000),
  pictures: '👩‍🚀'.repeat(10_000),
};

afterEach(() => vi.restoreAllMocks());

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
        const kase: Case = { customer, thread: [{ role: 'agent', text: before }], reply, lang };
        isSound(kase, reviewed(kase));
      }),
      { numRuns: 300 },
    );
  });

  test.each(Object.entries(pasted))('%s are reviewed likewise, wherever they stand', (_, text) => {
    const whole: Case = { customer: text, thread: [{ role: 'customer', text }], reply: text, lang };
    isSound(whole, reviewed(whole));
  });

  test('a draft beyond all measure is read in part, which is said', () => {
    const [near, far] = [sinsIn[lang](1), sinsIn[lang](2)];
    const before = 'OK. '.repeat((20_000 - near.length) / 4);
    const review = reviewed({ customer: '', thread: [], reply: `${before}${near}${far}`, lang });
    expect(review.partial).toBe(true);
    const said = review.findings.map(({ text }) => text).join('\n');
    expect(said).toContain('1');
    expect(said).not.toContain('2');
    // What stands further on can't be missed here.
    expect(review.findings.filter(({ span }) => !span)).toEqual([]);
    expect(reviewed({ customer: '', thread: [], reply: near, lang })).not.toHaveProperty('partial');
  });

  test('what a review costs grows with the draft, not with its square', () => {
    const few = looksAt(60);
    expect(looksAt(120) / few).toBeLessThan(2.5);
  });

  test('the same case gives the same review, whatever was read before', () => {
    const some = cases.slice(0, 60);
    const first = some.map(reviewed);
    expect(some.toReversed().map(reviewed).toReversed()).toEqual(first);
  });

  /** How many characters a review of so many sins looks through, each time that it looks. */
  function looksAt(sentences: number): number {
    let characters = 0;
    const { matchAll } = String.prototype;
    const spy = vi.spyOn(String.prototype, 'matchAll').mockImplementation(function (
      this: string,
      expression,
    ) {
      characters += this.length;
      return matchAll.call(this, expression);
    });
    const reply = Array.from({ length: sentences }, (_, at) => sinsIn[lang](sentences * 1000 + at)).join('');
    reviewed({ customer: '', thread: [], reply, lang });
    spy.mockRestore();
    return characters;
  }
});

function isSound({ customer, reply }: Case, { score, findings, signals }: Review): void {
  expect(score).toBeGreaterThanOrEqual(0);
  expect(score).toBeLessThanOrEqual(100);
  for (const { span, text } of findings) expect(span ? reply.slice(span.start, span.end) : '').toBe(text);
  for (const { span, text } of signals) expect(span ? customer.slice(span.start, span.end) : '').toBe(text);
  for (const { fix } of findings)
    expect(!fix || (fix.span.start >= 0 && fix.span.end <= reply.length && !fix.text.includes('\n'))).toBe(
      true,
    );
}
