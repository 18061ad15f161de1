import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { loadRulebook } from '../../../src/cli/load';
import { review } from '../../../src/engine/review';
import { LANGUAGES } from '../../../src/model';
import { caseOf, type Ticket } from '../../../src/model/ticket';
import { noPractice } from '../../../src/model/practice';
import { createPracticeModel } from '../../../src/ui/practice/model';
import { readTickets } from '../../../src/ui/practice/tickets';

const rulebook = loadRulebook();
const paragraphs = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.nonEmpty());
const rank = { easy: 0, fair: 1, hard: 2 };

const ticket = v.strictObject({
  id: v.string(),
  subject: v.string(),
  industry: v.string(),
  level: v.picklist(['easy', 'fair', 'hard']),
  about: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(2)),
  messages: v.array(
    v.strictObject({ role: v.picklist(['customer', 'agent']), name: v.string(), text: paragraphs }),
  ),
  clumsy: paragraphs,
  modelReply: paragraphs,
});

const judged = (one: Ticket, reply: readonly string[]) => review(caseOf(one, reply.join('\n')), rulebook);

describe.each(
  await Promise.all(LANGUAGES.map(async (lang) => ({ lang, tickets: await readTickets[lang]() }))),
)('the tickets in $lang', ({ lang, tickets }) => {
  test.each(tickets)('$id can be practised on: it ends with what the customer said', (one) => {
    const { messages } = v.parse(ticket, one);
    expect(messages.at(-1)?.role).toBe('customer');
  });

  test.each(tickets)('the clumsy reply of $id shows what the ticket is about, and more', (one) => {
    const { findings } = judged(one, one.clumsy);
    expect(findings.map(({ set }) => set)).toEqual(expect.arrayContaining([...one.about]));
    expect(findings.length).toBeGreaterThan(2);
  });

  test.each(tickets)('the model reply of $id is clean, and answers what the customer did', (one) => {
    const { findings, signals } = judged(one, one.modelReply);
    expect(findings.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([]);
    expect(signals.filter(({ met }) => !met)).toEqual([]);
  });

  test('they are thirty, of as many names and trades, from easy to hard', () => {
    expect(new Set(tickets.map(({ id }) => id)).size).toBe(30);
    expect(new Set(tickets.map(({ industry }) => industry)).size).toBe(30);
    const levels = tickets.map(({ level }) => rank[level ?? 'easy']);
    expect(levels).toEqual(levels.toSorted());
    expect(new Set(levels).size).toBe(3);
  });

  test('every behaviour that is on by default is practised', () => {
    const practised = new Set(tickets.flatMap(({ about }) => about));
    const sets = rulebook.chapter(lang)?.ruleSets.filter(({ on }) => on) ?? [];
    expect(sets.map(({ id }) => id).filter((id) => !practised.has(id))).toEqual([]);
  });
});

test('another ticket starts without the score of the one before', async () => {
  const tickets = await readTickets.en();
  const model = createPracticeModel({
    tickets,
    sets: [],
    practice: noPractice,
    asked: '',
    judge: async () => null,
    keep: async (change) => change(noPractice),
  });
  model.reviewed({ lang: 'en', score: 50, findings: [], signals: [] });
  for (const next of tickets.slice(1)) model.open(next);
  expect(model.review.value).toBeNull();
});
