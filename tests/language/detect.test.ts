import { readTrials } from '../../src/cli/cases';
import { detectLanguage } from '../../src/language';
import { LANGUAGES } from '../../src/model';
import { describe, expect, test } from 'vitest';
import { NEIGHBOURS } from './neighbours';

test.each([
  ['Hi Anna, I have sent a new one just now.', 'en'],
  ['You should call the bank.', 'en'],
  ['Buongiorno, la ringrazio per la sua mail.', 'it'],
  ['nn mi avete risposto', 'it'],
  ['Hola, gracias por su mensaje, lo siento mucho.', 'other'],
  ['Bonjour, merci de votre message.', 'other'],
  ['Guten Tag, vielen Dank für Ihre Nachricht.', 'other'],
  ['Olá, obrigado pela sua mensagem.', 'other'],
  ['Здравствуйте, спасибо за письмо.', 'other'],
  ['返金は昨日処理されました。', 'other'],
  ['Ok!', null],
  ['', null],
])('%s is %s', (text, lang) => {
  expect(detectLanguage(text)).toBe(lang);
});

/** Texts in each language, of fifty words and more where there are. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(LANGUAGES.map((lang) => [lang, written(lang)])),
  ...Object.fromEntries(Object.entries(NEIGHBOURS).map(([lang, sentences]) => [lang, windows(sentences)])),
};

describe.each([
  [3, { right: 0.85, wrong: 0.01 }, { right: 0.5, wrong: 0.06 }],
  [10, { right: 0.99, wrong: 0.001 }, { right: 0.95, wrong: 0.03 }],
  [50, { right: 1, wrong: 0 }, { right: 1, wrong: 0 }],
])('the first %i words tell the language', (length, judged, other) => {
  test.each(Object.keys(TEXTS))('%s', (name) => {
    const lang = LANGUAGES.find((known) => known === name) ?? 'other';
    const starts = (TEXTS[name] ?? [])
      .map((text) => text.split(/\s+/))
      .filter((words) => words.length >= Math.min(length, 25) && words.length > 7);
    const found = starts.map((words) => detectLanguage(words.slice(0, length).join(' ')));
    const share = (is: (answer: string | null) => boolean) => found.filter(is).length / found.length;
    const least = lang === 'other' ? other : judged;
    expect(share((answer) => answer === lang)).toBeGreaterThanOrEqual(least.right);
    expect(share((answer) => answer !== lang && answer !== null)).toBeLessThanOrEqual(least.wrong);
  });
});

function written(lang: string): string[] {
  const cases = readTrials(['tests/cases']).map(({ kase }) => kase);
  return [
    ...new Set(
      cases.filter((kase) => kase.lang === lang).flatMap(({ customer, reply }) => [customer, reply]),
    ),
  ];
}

function windows(sentences: readonly string[]): string[] {
  const words = sentences.join(' ').split(' ');
  return words.flatMap((_word, at) =>
    at % 2 === 0 && at + 50 <= words.length ? [words.slice(at, at + 50).join(' ')] : [],
  );
}
