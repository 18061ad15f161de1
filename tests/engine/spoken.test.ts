import { expect, test } from 'vitest';
import { languageOf } from '../../src/engine/reading/spoken';
import { review } from '../../src/engine/review';
import { createRulebook } from '../../src/engine/rulebook';
import { compileLanguage } from '../../src/engine/compile/language';
import type { Case } from '../../src/model';

const kase = (reply: string, more: Partial<Case> = {}): Case => ({
  customer: '',
  thread: [],
  reply,
  ...more,
});

test.each<[string, Case, string]>([
  ['its own', kase('La ringrazio per la pazienza.', { customer: 'I want my money back now.' }), 'it'],
  [
    'what the agent wrote before',
    kase('Ok!', {
      customer: 'I want my money back now.',
      thread: [{ role: 'agent', text: 'La ringrazio per la pazienza.' }],
    }),
    'it',
  ],
  ['the customer’s', kase('Ok!', { customer: 'Voglio i miei soldi, adesso.' }), 'it'],
  ['what was judged last', kase('Ok!', { lastLang: 'it' }), 'it'],
  ['English when nothing tells', kase('Ok!'), 'en'],
  ['none of ours', kase('Guten Tag, vielen Dank für Ihre Nachricht.', { lastLang: 'it' }), 'other'],
])('the language of a reply is %s', (_what, one, lang) => {
  expect(languageOf(one)).toBe(lang);
});

const SET = (says: string, want: string) => `set: money
group: moves
title: Money
about: Money.
signals: { back: { says: "${says}", find: ["${want}"] } }
rules: { missed: { missing: { reply: [refund, rimborso] }, hint: Why., bad: [x], good: [x] } }`;

test('a customer is heard in another language than the reply is written in', () => {
  const rulebook = createRulebook((lang) =>
    compileLanguage(lang, [
      {
        path: 'money.yaml',
        text: lang === 'it' ? SET('rivuole i soldi', 'soldi') : SET('wants money back', 'money back'),
      },
    ]),
  );
  const { lang, signals } = review(
    kase('Gentile cliente, la ringrazio per averci scritto.', {
      customer: 'Hello, I want my money back, please.',
    }),
    rulebook,
  );
  expect(lang).toBe('it');
  expect(signals).toMatchObject([{ set: 'money', says: 'rivuole i soldi', text: 'money back' }]);
});
