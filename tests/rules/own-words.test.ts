import { describe, expect, test } from 'vitest';
import { NEUTRAL } from '../../src/engine/compile/proof';
import { LANGUAGES, type Language } from '../../src/model';
import { reviewed, writtenRuleSets } from './shipped';

/** Somebody whose case every fill-in of a hint or fix can take something from. */
const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { name: 'Anna', agent: 'Tom', order: '88213', words: 'the words' },
  it: { name: 'Anna', agent: 'Marco', order: '88213', words: 'le parole' },
};

/** What sounds like a reproach or a grade in a colleague's mouth. */
const UNFRIENDLY: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:you were|you are being|wrong|bad|never|must)\b/i,
  it: /\b(?:hai (?:sbagliato|torto)|sei stat[oa]|sbagliat[oaie]|male|mai|devi)\b/i,
};

describe.each([...LANGUAGES])('%s', (lang) => {
  const sets = writtenRuleSets(lang);

  test.each(sets)('the coach keeps its own rules: $set', ({ about, rules, signals }) => {
    const texts = [
      about,
      ...Object.values(rules).flatMap(({ hint, fix }) => [...hint, ...(fix?.instead ?? [])]),
      ...Object.values(signals).map(({ says }) => `${NEUTRAL[lang].reply} Anna ${says}.`),
    ];
    expect(texts.flatMap((text) => faultsIn(text, lang))).toEqual([]);
  });

  test.each(sets)('each hint tells why in one friendly line: $set', ({ rules }) => {
    const hints = Object.values(rules).flatMap(({ hint }) => hint);
    expect(
      hints.filter((hint) => hint.length > 160 || hint.includes('\n') || UNFRIENDLY[lang].test(hint)),
    ).toEqual([]);
  });
});

/** What the coach would say of its own words, were they an agent's. */
function faultsIn(text: string, lang: Language): string[] {
  const { customer } = NEUTRAL[lang];
  const reply = text.replace(/\{([\w-]+)\}/g, (_all, key: string) => WORDS[lang][key] ?? 'A-4711');
  const { findings } = reviewed({ customer, thread: [], lang, reply });
  // Nothing is missing in a hint: it is no reply.
  return findings
    .filter(({ span, group }) => span && (group === 'sins' || group === 'respect'))
    .map(({ rule, text: words }) => `${rule} "${words}" in "${text}"`);
}
