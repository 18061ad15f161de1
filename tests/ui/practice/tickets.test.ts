import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { loadRulebook } from '../../../src/cli/load';
import { review } from '../../../src/engine/review';
import { LANGUAGES } from '../../../src/model';
import { createPracticeModel } from '../../../src/ui/practice/model';
import { tickets } from '../../../src/ui/practice/tickets';

const rulebook = loadRulebook();
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

describe.each(LANGUAGES)('the tickets in %s', (lang) => {
  test.each(tickets[lang])('$id can be practised on: it ends with what the customer said', (one) => {
    const { messages } = v.parse(ticket, one);
    expect(messages.at(-1)?.role).toBe('customer');
  });

  test.each(tickets[lang])('the clumsy reply of $id shows what Virgil does', ({ messages, clumsy }) => {
    const said = messages.map(({ role, text }) => ({ role, text: text.join('\n') }));
    const { text: customer } = said.pop() ?? { text: '' };
    const { findings } = review({ customer, thread: said, reply: clumsy.join('\n') }, rulebook);
    expect(findings.length).toBeGreaterThan(2);
  });

  test('they differ in name, industry and level', () => {
    expect(new Set(tickets[lang].map(({ id }) => id)).size).toBe(tickets[lang].length);
    expect(new Set(tickets[lang].map(({ industry }) => industry)).size).toBe(tickets[lang].length);
    expect(new Set(tickets[lang].map(({ level }) => level)).size).toBe(3);
  });
});

test('another ticket starts without the score of the one before', () => {
  const model = createPracticeModel(tickets.en);
  model.reviewed({ lang: 'en', score: 50, findings: [], signals: [] });
  for (const next of tickets.en.slice(1)) model.open(next);
  expect(model.review.value).toBeNull();
});
