import { expect, test, vi } from 'vitest';
import type { Case, FoundComposer, Review } from '../../../src/model';
import { createReviewing } from '../../../src/ui/coach/reviewing';
import { reviewOf } from './findings';

/** A box whose text can be set, with reviews that are answered by hand, in the order in which they were asked. */
function box() {
  const taken: string[] = [];
  const questions: { kase: Case; fixes: boolean | undefined; answer(review: Review | null): void }[] = [];
  const looking = { now: false };
  const ending = new AbortController();
  const draft = { text: '' };
  const found = {
    // Only the text is asked for.
    composer: { text: () => draft.text } as FoundComposer['composer'],
    audience: 'customer',
    conversation: () => ({ customer: 'Where is it?', thread: [] }),
    sendButton: () => null,
    isSentBy: () => false,
  } satisfies FoundComposer;
  const { ask, advise, wake } = createReviewing({
    found,
    review: (kase, fixes) => new Promise((answer) => questions.push({ kase, fixes, answer })),
    isLooking: () => looking.now,
    answered: (text) => taken.push(text),
    signal: ending.signal,
  });
  return { draft, ask, advise, wake, looking, questions, taken, ending };
}

test('the reply is asked about together with its conversation', async () => {
  const { draft, ask, questions, taken } = box();
  draft.text = 'Soon.';
  const asked = ask();
  expect(questions[0]?.kase).toEqual({ customer: 'Where is it?', thread: [], reply: 'Soon.' });
  questions[0]?.answer(reviewOf());
  await asked;
  expect(taken).toEqual(['Soon.']);
});

test('only the answer to the latest question counts', async () => {
  const { draft, ask, questions, taken } = box();
  draft.text = 'Soon.';
  const first = ask();
  draft.text = 'Soon. Bye.';
  const second = ask();
  questions[1]?.answer(reviewOf());
  questions[0]?.answer(reviewOf());
  await Promise.all([first, second]);
  expect(taken).toEqual(['Soon. Bye.']);
});

test('no answer, an empty box and an ended visit change nothing', async () => {
  const { draft, ask, questions, taken, ending } = box();
  await ask();
  expect(questions).toEqual([]);
  draft.text = 'Soon.';
  const unanswered = ask();
  questions[0]?.answer(null);
  const late = ask();
  ending.abort();
  questions[1]?.answer(reviewOf());
  await Promise.all([unanswered, late]);
  expect(taken).toEqual([]);
});

test('whoever types after a long silence has the judge woken, once, and no answer is taken before the pause', async () => {
  vi.useFakeTimers();
  const { draft, ask, wake, questions, taken } = box();
  draft.text = 'Soo';
  wake();
  wake();
  expect(questions).toHaveLength(1);
  questions[0]?.answer(reviewOf());
  draft.text = 'Soon.';
  const asked = ask();
  questions[1]?.answer(reviewOf());
  await asked;
  wake();
  expect(taken).toEqual(['Soon.']);
  expect(questions).toHaveLength(2);
  vi.advanceTimersByTime(30_000);
  wake();
  expect(questions).toHaveLength(3);
  vi.useRealTimers();
});

test('fixes are asked for when somebody turns to the hints, once for each review', async () => {
  const { draft, ask, advise, questions, taken } = box();
  draft.text = 'Soon.';
  const asked = ask();
  questions[0]?.answer(reviewOf());
  await asked;
  const advised = advise();
  const again = advise();
  await vi.waitUntil(() => questions.length > 1);
  questions[1]?.answer(reviewOf());
  await Promise.all([advised, again]);
  await advise();
  expect(questions.map(({ fixes }) => fixes)).toEqual([false, true]);
  expect(taken).toEqual(['Soon.', 'Soon.']);
});

test('who looks at hints while the draft changes gets the next ones with their fixes at once', async () => {
  const { draft, ask, advise, looking, questions } = box();
  draft.text = 'Soon.';
  looking.now = true;
  const asked = ask();
  questions[0]?.answer(reviewOf());
  await asked;
  await advise();
  expect(questions.map(({ fixes }) => fixes)).toEqual([true]);
});

test('who turns to the hints while a review is under way gets its fixes', async () => {
  const { draft, ask, advise, questions, taken } = box();
  draft.text = 'Soon.';
  const asked = ask();
  const advised = advise();
  questions[0]?.answer(reviewOf());
  await asked;
  await vi.waitUntil(() => questions.length > 1);
  questions[1]?.answer(reviewOf());
  await advised;
  expect(questions.map(({ fixes }) => fixes)).toEqual([false, true]);
  expect(taken).toEqual(['Soon.', 'Soon.']);
});
