import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createPracticeModel } from '../../../src/ui/practice/model';
import { tickets } from '../../../src/ui/practice/tickets';

const paragraphs = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.nonEmpty());

const ticket = v.strictObject({
  id: v.string(),
  subject: v.string(),
  industry: v.string(),
  level: v.picklist(['easy', 'fair', 'hard']),
  messages: v.array(
    v.strictObject({ role: v.picklist(['customer', 'agent']), name: v.string(), text: paragraphs }),
  ),
  clumsy: paragraphs,
});

test.each(tickets)('$id can be practised on: it ends with what the customer said', (one) => {
  const { messages } = v.parse(ticket, one);
  expect(messages.at(-1)?.role).toBe('customer');
});

test('tickets differ in name, industry and level', () => {
  expect(new Set(tickets.map(({ id }) => id)).size).toBe(tickets.length);
  expect(new Set(tickets.map(({ industry }) => industry)).size).toBe(tickets.length);
  expect(new Set(tickets.map(({ level }) => level)).size).toBe(3);
});

test('another ticket starts without the score of the one before', () => {
  const model = createPracticeModel(tickets);
  model.reviewed({ lang: 'en', score: 50, findings: [], signals: [] });
  for (const next of tickets.slice(1)) model.open(next);
  expect(model.review.value).toBeNull();
});
