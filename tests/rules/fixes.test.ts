import { expect, test } from 'vitest';
import type { Case, Finding } from '../../src/model';
import { reviewed, writtenCases } from './shipped';

interface Applied {
  kase: Case;
  finding: Finding;
  reply: string;
}

function everyFix(): Applied[] {
  return writtenCases.flatMap((kase) =>
    reviewed(kase).findings.flatMap((finding) => {
      if (!finding.fix) return [];
      const { span, text } = finding.fix;
      return [{ kase, finding, reply: kase.reply.slice(0, span.start) + text + kase.reply.slice(span.end) }];
    }),
  );
}

const fixes = everyFix();

test('there are fixes to try', () => {
  expect(fixes.length).toBeGreaterThan(100);
});

test('applying a fix removes its finding and brings no new one', () => {
  const wrong = fixes.flatMap(({ kase, finding, reply }) => {
    const before = reviewed(kase).findings;
    const after = reviewed({ ...kase, reply }).findings;
    const times = (findings: readonly Finding[], key: 'rule' | 'set', of: Finding) =>
      findings.filter((other) => other[key] === of[key]).length;
    const stays = times(after, 'rule', finding) >= times(before, 'rule', finding);
    // Of two findings of one set in the same words only the graver shows; the other may come up from under it.
    const fresh = after.filter((one) => times(after, 'set', one) > times(before, 'set', one));
    if (!stays && !fresh.length) return [];
    return [
      `${finding.rule}: ${stays ? 'stays' : `brings ${fresh.map(({ rule, text }) => `${rule} "${text}"`).join(', ')}`} in "${reply}"`,
    ];
  });
  expect(wrong).toEqual([]);
});

test('a fix leaves no gap, no doubled space or stop, and no unfilled word', () => {
  const wrong = fixes.filter(({ kase, reply }) => {
    const flaws = (text: string) =>
      (text.match(/[^\S\n]{2,}|\s[.,;!?](?=\s|$)|[.!?,]{2}(?<!\.\.)|\{\w+\}/g) ?? []).length;
    return flaws(reply) > flaws(kase.reply);
  });
  expect(wrong.map(({ finding, reply }) => `${finding.rule}: ${reply}`)).toEqual([]);
});
