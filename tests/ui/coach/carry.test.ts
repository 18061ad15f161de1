import { expect, test } from 'vitest';
import { carry } from '../../../src/ui/coach/carry';
import { findingOf } from './findings';

const text = 'We will write soon. Please wait here.';
const findings = [findingOf(text, 'soon'), findingOf(text, 'Please wait')];

/** The words that the findings stand at after the text changed. */
function wordsAfter(after: string): string[] {
  return carry(findings, text, after).map(({ span }) => (span ? after.slice(span.start, span.end) : ''));
}

test('a finding moves along with what is typed before it', () => {
  expect(wordsAfter(`Hi Anna, ${text}`)).toEqual(['soon', 'Please wait']);
});

test('a finding goes as soon as its words are touched, and only that one', () => {
  expect(wordsAfter(text.replace('soon', 'son'))).toEqual(['Please wait']);
  expect(wordsAfter(text.replace('Please wait', 'Stay'))).toEqual(['soon']);
});

test('typing right behind the words leaves the finding', () => {
  expect(wordsAfter(`${text} Bye.`)).toEqual(['soon', 'Please wait']);
});

test('its fix moves along, and what is missing stays', () => {
  const missing = findingOf(text, 'soon', {
    span: null,
    text: '',
    fix: { span: { start: 37, end: 37 }, text: 'Bye.' },
  });
  const [carried] = carry([missing], text, `Oh. ${text}`);
  expect(carried?.span).toBeNull();
  expect(carried?.fix?.span).toEqual({ start: 41, end: 41 });
});
