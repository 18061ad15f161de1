import { expect, test } from 'vitest';
import type { Case, Finding } from '../../src/model';
import { reviewed, ruleExamples, writtenCases } from './shipped';

interface Applied {
  kase: Case;
  finding: Finding;
  reply: string;
}

function everyFix(): Applied[] {
  return [...writtenCases, ...ruleExamples].flatMap((kase) =>
    reviewed(kase).findings.flatMap((finding) => {
      if (!finding.fix) return [];
      const { span, text } = finding.fix;
      return [{ kase, finding, reply: kase.reply.slice(0, span.start) + text + kase.reply.slice(span.end) }];
    }),
  );
}

const fixes = everyFix();

test('there are fixes to try', () => {
  expect(fixes.length).toBeGreaterThan(500);
});

test('applying a fix removes its finding and brings no new one', () => {
  const times = (findings: readonly Finding[], rule: string) =>
    findings.filter((other) => other.rule === rule).length;
  const wrong = fixes.flatMap(({ kase, finding, reply }) => {
    const before = reviewed(kase).findings;
    const after = reviewed({ ...kase, reply }).findings;
    const stays = times(after, finding.rule) >= times(before, finding.rule);
    const fresh = after.filter(({ rule }) => times(after, rule) > times(before, rule));
    if (!stays && !fresh.length) return [];
    return [
      `${finding.rule}: ${stays ? 'stays' : `brings ${fresh.map(({ rule, text }) => `${rule} "${text}"`).join(', ')}`} in "${reply}"`,
    ];
  });
  expect(wrong).toEqual([]);
});

test('where a rule has better words, they are nearly always offered', () => {
  const offered = new Set(fixes.map(({ finding }) => finding.rule));
  const found = [...writtenCases, ...ruleExamples]
    .flatMap((kase) => reviewed(kase).findings)
    .filter(({ rule }) => offered.has(rule));
  expect(found.filter(({ fix }) => fix).length / found.length).toBeGreaterThan(0.9);
});

test('a fix leaves no gap, no doubled space or stop, and no unfilled word', () => {
  const wrong = fixes.filter(({ kase, reply }) => {
    const flaws = (text: string) =>
      (text.match(/[^\S\n]{2,}|\s[.,;!?](?=\s|$)|[.!?,]{2}(?<!\.\.)|\{\w+\}/g) ?? []).length;
    return flaws(reply) > flaws(kase.reply);
  });
  expect(wrong.map(({ finding, reply }) => `${finding.rule}: ${reply}`)).toEqual([]);
});
