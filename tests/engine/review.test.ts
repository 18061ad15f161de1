import { describe, expect, test } from 'vitest';
import { review } from '../../src/engine/review';
import { createRulebook } from '../../src/engine/rulebook';
import { compiled, judge, oneRule } from './small-language';

const SENT_ON = '    find: ["#SendsOn"]';

describe('the language of rules says', () => {
  test('what is missing', () => {
    const rule = oneRule('    missing: { reply: ["#Kind"] }');
    expect(judge(rule, { reply: 'It is broken.' }).findings).toMatchObject([
      { rule: 'set/rule', span: null, text: '' },
    ]);
    expect(judge(rule, { reply: 'Sorry that it is broken.' }).findings).toEqual([]);
  });

  test('where what is missing is shown: at the words that take up the move, and nowhere when none do', () => {
    const set = oneRule(
      '    missing: { reply: ["#Kind"] }\n    show-check: answers-move',
      'group: moves\nsignals:\n  leaves: { says: is leaving, find: ["i am leaving"] }',
    );
    const customer = 'The door squeaked. I am leaving the choir.';
    const shown = (reply: string) => judge(set, { customer, reply }).findings.map(({ text }) => text);
    expect(shown('Rehearsals were long ago. The choir ends in June.')).toEqual(['The choir ends in June']);
    expect(shown('Noted. Rehearsals were long ago. They ended in June.')).toEqual(['']);
  });

  test('when and unless, in the sentence, nearby and in what the customer said', () => {
    const rule = oneRule(`${SENT_ON}\n    when: { customer: [broken] }\n    unless: [{ near: [sorry] }]`);
    expect(
      judge(rule, { customer: 'It is broken.', reply: 'You should call the bank.' }).findings,
    ).toHaveLength(1);
    expect(judge(rule, { customer: 'Hello.', reply: 'You should call the bank.' }).findings).toEqual([]);
    expect(
      judge(rule, { customer: 'It is broken.', reply: 'Sorry. You should call the bank.' }).findings,
    ).toEqual([]);
  });

  test('what makes it worse and milder, by one step', () => {
    const rule = oneRule(
      `${SENT_ON}\n    severity: slip\n    worse: [{ customer: [grief] }, { customer: [death] }]\n    milder: { reply: [sorry] }`,
    );
    const severity = (customer: string, reply: string) =>
      judge(rule, { customer, reply }).findings[0]?.severity;
    expect(severity('Grief and death.', 'You should call the bank.')).toBe('sin');
    expect(severity('Hi.', 'Sorry, you should call the bank.')).toBe('slip');
  });

  test('a fact asked for that the customer gave, in any message', () => {
    const rule = oneRule('    find-check: [asked-given-fact]');
    const facts = { 'facts.yaml': 'order: { given: ["order [#Code]"], asked: ["order number"] }' };
    const reply = 'What is your order number?';
    expect(
      judge(
        rule,
        { customer: 'Well?', thread: [{ role: 'customer', text: 'My order A-4711 is late.' }], reply },
        facts,
      ).findings,
    ).toMatchObject([{ text: 'order number' }]);
    expect(judge(rule, { customer: 'My order is late.', reply }, facts).findings).toEqual([]);
  });

  test('jargon that the customer did not use', () => {
    const rule = oneRule('    find-check: [unknown-jargon]');
    const words = { 'lexicon/jargon.yaml': 'Jargon: { nouns: [escrow] }\nEverydayTerm: { words: [pdf] }' };
    expect(
      judge(rule, { customer: 'Where is my money?', reply: 'It is in escrow.' }, words).findings,
    ).toMatchObject([{ text: 'escrow' }]);
    expect(judge(rule, { customer: 'Is it in escrow?', reply: 'It is in escrow.' }, words).findings).toEqual(
      [],
    );
    expect(
      judge(rule, { customer: 'Where is it?', reply: 'The PDF is in your inbox.' }, words).findings,
    ).toEqual([]);
  });

  test('a signal, its duty, and whether it is met', () => {
    const set = oneRule(
      '    find-check: [unanswered-signal]',
      'group: moves\nsignals:\n  refund: { says: wants a refund, find: ["i want .{0,2} #Refund"], answered: ["#Refund"] }',
    );
    const open = judge(set, { customer: 'I want a refund.', reply: 'Noted.' });
    expect(open.signals).toMatchObject([{ says: 'wants a refund', text: 'I want a refund', met: false }]);
    expect(open.findings).toHaveLength(1);
    expect(judge(set, { customer: 'I want a refund.', reply: 'I have refunded you.' }).signals).toMatchObject(
      [{ met: true }],
    );
    expect(judge(set, { customer: 'Hello.', reply: 'Noted.' }).findings).toEqual([]);
  });

  test.each([
    ['Al', 'Hello. All our couriers are out.', 1],
    ['Al', 'Hello. Al, our couriers are out.', 0],
    ['Anna Rossi', 'hi anna. Our couriers are out.', 0],
  ])('that nothing near is personal: %s is told "%s"', (customerName, reply, times) => {
    const rule = oneRule('    find: [our couriers]\n    unless: { check: [personal-near] }');
    expect(judge(rule, { customerName, reply }).findings).toHaveLength(times);
  });

  test('a demand that is repeated in the thread', () => {
    const rule = oneRule('    find: [noted]\n    when: { check: [repeated-demand] }');
    const thread = [{ role: 'customer', text: 'I want my deposit back.' } as const];
    expect(
      judge(rule, { customer: 'Again: I want my deposit back!', thread, reply: 'Noted.' }).findings,
    ).toHaveLength(1);
    expect(judge(rule, { customer: 'I want a larger room.', thread, reply: 'Noted.' }).findings).toEqual([]);
  });

  test('an errand that was given before', () => {
    const rule = oneRule(`${SENT_ON}\n    worse: { agent-before: ["#SendsOn"] }`);
    const thread = [{ role: 'agent', text: 'You should call the courier.' } as const];
    expect(judge(rule, { thread, reply: 'You need to call the bank.' }).findings).toMatchObject([
      { severity: 'grave' },
    ]);
  });
});

test.each([
  ['Anna Rossi', 'Anna'],
  ['Mrs Dunmore', 'Mrs Dunmore'],
  ['Rev. Green', 'Rev. Green'],
  ['Drew Barlow', 'Drew'],
])('%s is called %s', (customerName, called) => {
  const titles = { 'comparing.yaml': 'common: a\ngeneric: a\ntitles: mrs dr rev' };
  const rule = oneRule('    find: [noted]').replace('Why.', "'{name}'");
  const [finding] = judge(rule, { customerName, reply: 'Noted.' }, titles).findings;
  expect(finding?.hint).toBe(called);
});

describe('a fix', () => {
  const fixed = (fix: string, reply: string, customer = '') => {
    const rule = `${SENT_ON}\n    unless: { reply: [sorry] }\n    fix: ${fix}`;
    const [finding] = judge(oneRule(rule), { customer, reply }).findings;
    if (!finding?.fix) return null;
    const { span, text } = finding.fix;
    return reply.slice(0, span.start) + text + reply.slice(span.end);
  };

  test('takes the capital and the full stop of its place', () => {
    expect(fixed("[we've called them]", 'Hi. You should call the bank. Bye.')).toBe(
      "Hi. We've called them. Bye.",
    );
    expect(fixed("[We've called them.]", 'So now you should call the bank, Ann.')).toBe(
      "So now we've called them, Ann.",
    );
  });

  test('replaces the sentence, or adds one behind the greeting', () => {
    expect(
      fixed('{ instead: [I called.], place: sentence }', 'Hi. Well, you should call the bank now! Bye.'),
    ).toBe('Hi. I called. Bye.');
    expect(fixed('{ add: [Sorry.] }', 'You should call the bank.')).toBe('Sorry. You should call the bank.');
  });

  test('leaves the kind words that open its sentence', () => {
    expect(
      judge(oneRule(`${SENT_ON}\n    fix: { instead: [I called.], place: sentence }`), {
        reply: 'Sorry for that, you should call the bank!',
      }).findings[0]?.fix,
    ).toMatchObject({ span: { start: 16 }, text: 'I called.' });
  });

  test('is offered only where it removes its finding and brings no new one', () => {
    expect(fixed("['please call a bank', 'I called']", 'You should call the bank.')).toBe('I called.');
    expect(fixed("['please call a bank']", 'You should call the bank.')).toBeNull();
  });

  test('never takes a placeholder away, though it may stand beside one', () => {
    const sentence = '{ instead: [I called.], place: sentence }';
    expect(fixed(sentence, 'Hi. You should call the bank of {{branch.name}} now.')).toBeNull();
    expect(fixed(sentence, 'Hi {{first_name}}. You should call the bank.')).toBe(
      'Hi {{first_name}}. I called.',
    );
    expect(fixed("[I've called them]", 'On {{date}} you should call the bank {{branch.name}}.')).toBe(
      "On {{date}} I've called them {{branch.name}}.",
    );
  });

  test('is not offered when its fill-in is unknown', () => {
    expect(fixed('["{name}, I called"]', 'You should call the bank.')).toBeNull();
  });
});

describe('one sentence is told once', () => {
  const texts = (body: string, reply: string) =>
    judge(oneRule(`    find: [bank, courier]\n${body}`), { reply }).findings.map(({ text }) => text);

  test('when the advice is the same', () => {
    expect(texts('', 'The bank or the courier will know.')).toEqual(['bank or the courier']);
    expect(texts('', 'The bank will know. The courier too.')).toEqual(['bank', 'courier']);
  });

  test('but each placeholder on its own, with its brackets', () => {
    expect(
      judge(oneRule('    find: ["#Placeholder"]'), {
        reply: 'Hi {{first_name}}, your card {{card.id}} is on its way, says %AGENT_NAME%.',
      }).findings.map(({ text }) => text),
    ).toEqual(['{{first_name}}', '{{card.id}}', '%AGENT_NAME%']);
  });

  test('but each word that is put another way on its own', () => {
    expect(texts('    fix: me', 'Tell the bank or the courier.')).toEqual(['bank', 'courier']);
    expect(texts('    fix: { instead: [Tell me.], place: sentence }', 'Tell the bank or courier.')).toEqual([
      'bank or courier',
    ]);
  });
});

test.each([
  'You wrote: "the bank has swallowed my card today".',
  'See https://bank.example/bank?bank',
  'I wrote to bank@acme.example for you.',
  'Type `bank` there.',
  '> A bank has it.\nI saw it.',
])('quotes, links, addresses and code are not the agent’s words: %s', (reply) => {
  expect(judge(oneRule('    find: [bank]'), { reply }).findings).toEqual([]);
});

test('a language that Virgil does not speak is not judged', () => {
  const rulebook = createRulebook(() => compiled(oneRule('    find: [bank]')));
  const kase = { customer: '', thread: [], reply: 'Das ist nicht die Bank, bitte warten Sie auf uns.' };
  expect(review(kase, rulebook)).toEqual({ lang: null, score: 100, findings: [], signals: [] });
});

test('the score falls with severity, and repeats cost less', () => {
  const rule = oneRule('    find: [bank]');
  const once = judge(rule, { reply: 'A bank.' }).score;
  const often = judge(rule, {
    reply: 'A bank. A bank. A bank. A bank. A bank. A bank. A bank. A bank.',
  }).score;
  expect(judge(rule, { reply: 'A shop.' }).score).toBe(100);
  expect(once).toBeLessThan(100);
  expect(often).toBeLessThan(once);
  expect(100 - often).toBeLessThanOrEqual(2 * (100 - once));
});
