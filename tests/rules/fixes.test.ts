import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Case, type Finding } from '../../src/model';
import { reviewed, ruleExamples, writtenCases } from './shipped';

/** A case, what was found in it, and its reply with the better words in place. */
interface Applied {
  kase: Case;
  finding: Finding;
  reply: string;
}

describe.each([...LANGUAGES])('%s', (lang) => {
  const cases = [...writtenCases(lang), ...ruleExamples(lang)];
  let tried: Applied[] | undefined;
  // Not in a hook, which would run out of time: the first test that asks has all the time there is.
  const fixes = () => (tried ??= cases.flatMap(everyFix));

  test('there are fixes to try', () => {
    expect(fixes().length).toBeGreaterThan(500);
  });

  test('applying a fix removes its finding and brings no new one', () => {
    expect(fixes().flatMap(faultsOf)).toEqual([]);
  });

  test('where a rule has better words, they are nearly always offered', () => {
    const offered = new Set(fixes().map(({ finding }) => finding.rule));
    const found = cases.flatMap((kase) => reviewed(kase).findings).filter(({ rule }) => offered.has(rule));
    expect(found.filter(({ fix }) => fix).length / found.length).toBeGreaterThan(0.9);
  });

  test('a fix leaves no gap, no doubled space or stop, and no unfilled word', () => {
    const wrong = fixes().filter(({ kase, reply }) => flawsIn(reply) > flawsIn(kase.reply));
    expect(wrong.map(({ finding, reply }) => `${finding.rule}: ${reply}`)).toEqual([]);
  });
});

function everyFix(kase: Case): Applied[] {
  return reviewed(kase).findings.flatMap((finding) => {
    if (!finding.fix) return [];
    const { span, text } = finding.fix;
    return [{ kase, finding, reply: kase.reply.slice(0, span.start) + text + kase.reply.slice(span.end) }];
  });
}

/** In words, a finding that stays or comes with a fix. */
function faultsOf({ kase, finding, reply }: Applied): string[] {
  const before = reviewed(kase).findings;
  const after = reviewed({ ...kase, reply }).findings;
  const stays = timesOf(finding.rule, after) >= timesOf(finding.rule, before);
  const fresh = after.filter(({ rule }) => timesOf(rule, after) > timesOf(rule, before));
  if (!stays && !fresh.length) return [];
  const brought = fresh.map(({ rule, text }) => `${rule} "${text}"`).join(', ');
  return [`${finding.rule}: ${stays ? 'stays' : `brings ${brought}`} in "${reply}"`];
}

function timesOf(rule: string, findings: readonly Finding[]): number {
  return findings.filter((other) => other.rule === rule).length;
}

function flawsIn(text: string): number {
  return (text.match(/[^\S\n]{2,}|\s[.,;!?](?=\s|$)|[.!?,]{2}(?<!\.\.)|\{\w+\}/g) ?? []).length;
}
