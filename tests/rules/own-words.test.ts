import { describe, expect, test } from 'vitest';
import { readRuleFiles } from '../../src/engine/compile/files';
import { isRuleSet } from '../../src/engine/compile/language';
import { ruleSetFile } from '../../src/engine/compile/schema';
import { readSource } from '../../src/engine/compile/source';
import { reviewed } from './shipped';

/** Somebody whose case every fill-in of a hint or fix can take something from. */
const WORDS: Readonly<Record<string, string>> = {
  name: 'Anna',
  agent: 'Tom',
  order: '88213',
  words: 'the words',
};

const sets = readRuleFiles('rules/en')
  .filter(({ path }) => isRuleSet(path))
  .map(({ path, text }) => readSource(path, text, ruleSetFile).data);

/** With the words of a case filled in. */
const filled = (text: string) => text.replace(/\{([\w-]+)\}/g, (_all, key: string) => WORDS[key] ?? 'A-4711');

/** What the coach would say of its own words, were they an agent's. */
function faults(text: string): string[] {
  const { findings } = reviewed({
    customer: 'My order arrived damaged.',
    thread: [],
    lang: 'en',
    reply: filled(text),
  });
  // Nothing is missing in a hint: it is no reply.
  return findings
    .filter(({ span, group }) => span && (group === 'sins' || group === 'respect'))
    .map(({ rule, text: words }) => `${rule} "${words}" in "${text}"`);
}

describe('the coach keeps its own rules', () => {
  test.each(sets)('$set', ({ about, rules }) => {
    const texts = [
      about,
      ...Object.values(rules).flatMap(({ hint, fix }) => [...hint, ...(fix?.instead ?? [])]),
    ];
    expect(texts.flatMap(faults)).toEqual([]);
  });

  test.each(sets)('$set tells why in one friendly line', ({ rules }) => {
    const hints = Object.values(rules).flatMap(({ hint }) => hint);
    expect(
      hints.filter(
        (hint) =>
          hint.length > 160 ||
          hint.includes('\n') ||
          /\b(?:you were|you are being|wrong|bad|never|must)\b/i.test(hint),
      ),
    ).toEqual([]);
  });
});
