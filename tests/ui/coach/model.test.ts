import { expect, test } from 'vitest';
import { findWords, joinsWords, oneLine } from '../../../src/editors/change';
import type { Span } from '../../../src/model';
import { createCoachModel } from '../../../src/ui/coach/model';
import { findingOf, reviewOf } from './findings';

const text = 'We will write soon. Please wait here.';
const soon = findingOf(text, 'soon');
const wait = findingOf(text, 'Please wait', { rule: 'waiting/please', set: 'waiting' });

/** A model of a draft that was typed to its end and reviewed. */
function reviewed(draft = text, ...findings: Parameters<typeof reviewOf>) {
  const model = createCoachModel();
  model.changed(draft, draft.length);
  model.answered(draft, reviewOf(...findings));
  return model;
}

function words(model: ReturnType<typeof createCoachModel>): string[] {
  return model.hints.value.map(({ finding }) => finding.text);
}

test('an answer to another text than the one in the box is not taken', () => {
  const model = createCoachModel();
  model.changed('We will write late.', null);
  model.answered(text, reviewOf(soon));
  expect(words(model)).toEqual([]);
});

test('a draft that was read in part is not told to read well', () => {
  const model = createCoachModel();
  model.changed(text, null);
  model.answered(text, { ...reviewOf(), partial: true });
  expect(model.badge.value.kind).toBe('quiet');
  model.answered(text, reviewOf());
  expect(model.badge.value.kind).toBe('clear');
});

test('no hint on the sentence being typed, until it is finished or left', () => {
  const draft = 'We will write soon';
  const model = reviewed(draft, findingOf(draft, 'soon'));
  expect(words(model)).toEqual([]);
  model.rested();
  expect(words(model)).toEqual(['soon']);
  model.typedAt(draft.length);
  model.changed(`${draft}.`, draft.length + 1);
  expect(words(model)).toEqual(['soon']);
});

test('a hint that was sent away stays away in this draft, and comes back in the next', () => {
  const model = reviewed(text, soon, wait);
  const [first] = model.hints.value;
  model.dismiss(first?.id ?? '');
  model.answered(text, reviewOf(soon, wait));
  expect(words(model)).toEqual(['Please wait']);
  model.changed('', 0);
  model.changed(text, null);
  model.answered(text, reviewOf(soon, wait));
  expect(words(model)).toEqual(['soon', 'Please wait']);
});

test('hints stay the ones that are there while each review says the same', () => {
  const model = reviewed(text, soon, wait);
  const { value } = model.shown;
  model.answered(text, structuredClone(reviewOf(soon, wait)));
  expect(model.shown.value).toBe(value);
});

test('a muted rule falls silent at once', () => {
  const model = reviewed(text, soon, wait);
  model.mute(wait.rule);
  expect(words(model)).toEqual(['soon']);
});

test('the badge holds still while typing goes on and a review is under way', () => {
  const model = reviewed(text, soon);
  expect(model.badge.value).toEqual({ kind: 'hints', count: 1 });
  model.changed(`${text} And`, text.length + 4);
  expect(model.badge.value).toEqual({ kind: 'hints', count: 1 });
});

test('"Reads well" is earned by a finished draft with nothing found', () => {
  expect(reviewed(text).badge.value).toEqual({ kind: 'clear' });
  expect(reviewed('Hi Anna,\nwe').badge.value).toEqual({ kind: 'quiet' });
  expect(createCoachModel().badge.value).toEqual({ kind: 'hidden' });
});

test('a hint sent away does not make the reply read well', () => {
  const model = reviewed(text, soon);
  model.dismiss(model.hints.value[0]?.id ?? '');
  expect(model.badge.value).toEqual({ kind: 'quiet' });
});

test('a language that is not spoken is said, not praised', () => {
  const model = createCoachModel();
  model.changed(text, null);
  model.answered(text, { lang: null, score: 100, findings: [], signals: [] });
  expect(model.badge.value).toEqual({ kind: 'language' });
});

test('what is said of the draft leaves out what was sent away', () => {
  const model = reviewed(text, soon, wait);
  model.dismiss(model.hints.value[0]?.id ?? '');
  expect(model.said.value?.findings).toEqual([wait]);
  model.changed('', 0);
  expect(model.said.value).toBeNull();
});

test('an open card closes with the next key', () => {
  const model = reviewed(text, soon);
  model.view.value = { kind: 'card', id: model.hints.value[0]?.id ?? '', pinned: true, focus: false };
  expect(model.openHint.value?.finding.text).toBe('soon');
  model.changed(`${text} And`, text.length + 4);
  expect(model.view.value.kind).toBe('none');
});

test('a change can be taken back until the draft is changed again', () => {
  const model = reviewed(text, soon);
  const after = text.replace('soon', 'by noon');
  model.changed(after, null);
  model.applied('waiting/no-time', text, after);
  const back = model.undo.value?.back;
  expect(back && after.slice(0, back.span.start) + back.text + after.slice(back.span.end)).toBe(text);
  model.changed(`${after} Bye.`, null);
  expect(model.undo.value).toBeNull();
});

test.each([
  ['You cannot see it.', 'cannot', 'can'],
  ['All refunds are late.', 'refunds', 'refund'],
  ['We have news!!!', 'news!!!', 'news!'],
  ['Send an e-mail, please.', 'e-mail', 'email'],
  ['Wait. Sorry. (Twice.)', 'Sorry. ', ''],
  ['Hi Anna,\nSorry.\nTom', 'Sorry.', ''],
  ['Hi Anna,\nSorry', 'Sorry', 'Sorry for that'],
])('what is taken back in "%s" is, to the letter, what was there', (before, worse, better) => {
  const start = before.indexOf(worse);
  const after = put(before, { start, end: start + worse.length }, worse, better);
  const model = reviewed(before);
  model.changed(after, null);
  model.applied('waiting/no-time', before, after);
  const back = model.undo.value?.back;
  expect(back && put(after, back.span, back.was, back.text)).toBe(before);
});

/** The draft once a reply box has taken a change; throws where it refuses it. */
function put(draft: string, span: Span, expected: string, better: string): string {
  const found = findWords(draft, span, expected);
  if (!found || joinsWords(draft, found)) throw new Error(`"${draft}" takes no "${better}".`);
  return oneLine(draft, found, better).after;
}

/** A question that a test doesn't answer. */
const question = { go: () => undefined, focus: false };

test('whoever sends is asked about grave hints only, unless they want more, and once a draft', () => {
  const grave = findingOf(text, 'Please wait', { severity: 'grave' });
  expect(reviewed(text, soon).isToAsk('nudge')).toBe(false);
  expect(reviewed(text, soon).isToAsk('always')).toBe(true);
  const model = reviewed(text, soon, grave);
  expect(model.isToAsk('off')).toBe(false);
  expect(model.isToAsk('nudge')).toBe(true);
  // No element is needed: nothing is placed here.
  model.askFirst('nudge', { ...question, at: {} as HTMLElement });
  expect(model.asked.value.map(({ finding }) => finding.text)).toEqual(['Please wait']);
  expect(model.isToAsk('nudge')).toBe(false);
  model.changed('', 0);
  model.changed(text, text.length);
  model.answered(text, reviewOf(grave));
  expect(model.isToAsk('nudge')).toBe(true);
});

test('the sentence being typed counts when it is sent', () => {
  const draft = 'We will write soon';
  const model = reviewed(draft, findingOf(draft, 'soon', { severity: 'grave' }));
  expect(words(model)).toEqual([]);
  expect(model.isToAsk('nudge')).toBe(true);
});

test('a draft that comes back in another box is known by what was said of it', () => {
  const first = reviewed(text, soon, wait);
  first.dismiss(first.hints.value[0]?.id ?? '');
  const second = createCoachModel(first.memory.value);
  second.changed(text, null);
  second.answered(text, reviewOf(soon, wait));
  expect(words(second)).toEqual(['Please wait']);
});

test('hints that stay the same are not shown anew while the end is typed', () => {
  const model = reviewed(text, soon, wait);
  const before = model.hints.value;
  model.changed(`${text} An`, text.length + 3);
  model.changed(`${text} And`, text.length + 4);
  expect(model.hints.value).toBe(before);
});
