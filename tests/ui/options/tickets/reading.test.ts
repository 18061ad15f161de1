import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { guessMapping } from '../../../../src/ui/options/tickets/reading/columns';
import { lookAt } from '../../../../src/ui/options/tickets/reading/first-look';
import type { Encoding } from '../../../../src/ui/options/tickets/reading/text';
import { fileOf, mapping, read } from './files';

const head = 'question,answer,who,when,ticket';

describe('a table', () => {
  it('is read whatever its quotes, line ends and letters', async () => {
    const file = fileOf(
      't.csv',
      `${head}\r\n"Where, please?","On its way.\r\nÄ ""promise"" – Tom",Tom,2024-05-01,7\r\n`,
    );
    const { cases, broken } = await read(file);
    expect(broken).toEqual([]);
    expect(cases).toMatchObject([
      {
        kase: { customer: 'Where, please?', reply: 'On its way.\nÄ "promise" – Tom', agentName: 'Tom' },
        agent: 'Tom',
        date: Date.UTC(2024, 4, 1),
      },
    ]);
  });

  it('loses only its broken rows, each with its line and reason', async () => {
    const rows = [
      head,
      'a,one,x,,',
      'only',
      '"a,two,x,,',
      'b,three,x,,',
      'c,,x,,',
      'd,four,x,,,more',
      'e,"fi" ve",x,,',
      'f,six,x,,',
      '',
    ];
    const { replies, broken } = await read(fileOf('t.csv', rows.join('\n')));
    expect(replies).toEqual(['one', 'three', 'six']);
    expect(broken).toEqual([
      { line: 3, reason: 'fewer' },
      { line: 4, reason: 'quotes' },
      { line: 6, reason: 'noReply' },
      { line: 7, reason: 'more' },
      { line: 8, reason: 'quotes' },
    ]);
  });

  it('gives earlier replies of a ticket to the later ones as their thread', async () => {
    const { cases } = await read(fileOf('t.csv', `${head}\nhelp,one,x,,7\nhi,other,x,,8\nhelp,two,x,,7\n`));
    expect(cases[2]?.kase.thread).toEqual([
      { role: 'customer', text: 'help' },
      { role: 'agent', text: 'one' },
    ]);
  });

  it('in an old encoding is known as that, and a wrong one breaks only the rows that show it', async () => {
    const bytes = Uint8Array.from(
      [...`${head}\nwhere,gr`]
        .map((c) => c.charCodeAt(0))
        .concat(0xfc, 0xdf, 0x65, 10, 0x61, 0x2c, 0x6f, 0x6b, 10),
    );
    const full = Uint8Array.from(
      [...`question,answer\nwhere,gr`, '\u00fc', 'n\na,ok\n']
        .join('')
        .split('')
        .map((c) => c.charCodeAt(0)),
    );
    expect((await lookAt(fileOf('t.csv', bytes), [])).encoding).toBe('windows-1252');
    expect((await read(fileOf('t.csv', full), { reply: 'answer' }, 'windows-1252')).replies).toEqual([
      'grün',
      'ok',
    ]);
    const wrong = await read(fileOf('t.csv', full), { reply: 'answer' });
    expect(wrong.replies).toEqual(['ok']);
    expect(wrong.broken).toEqual([{ line: 2, reason: 'letters' }]);
  });

  it('of Freshdesk or Zendesk is mapped by its columns', async () => {
    expect(
      guessMapping(['Ticket Id', 'Description', 'Latest public comment', 'Assignee', 'Created at']),
    ).toEqual({
      customer: 'Description',
      reply: 'Latest public comment',
      agent: 'Assignee',
      date: 'Created at',
      thread: 'Ticket Id',
    });
    const look = await lookAt(fileOf('t.csv', 'Ticket ID;Agent;Resolution status;Body\n1;Mia;x;Hello\n'), []);
    expect(look).toMatchObject({
      origin: 'freshdesk',
      isTable: true,
      guess: { reply: 'Body', agent: 'Agent' },
    });
    expect(look.rows).toHaveLength(1);
  });
});

describe('JSON lines', () => {
  it('are rows of columns, nested ones too', async () => {
    const lines = ['{"answer":"one","by":{"name":"Mia"}}', '{"answer":', '[1]', '', '{"answer":"two"}'];
    const { cases, broken } = await read(fileOf('t.jsonl', lines.join('\n')), {
      reply: 'answer',
      agent: 'by.name',
    });
    expect(cases.map(({ kase, agent }) => [kase.reply, agent])).toEqual([
      ['one', 'Mia'],
      ['two', ''],
    ]);
    expect(broken).toEqual([
      { line: 2, reason: 'json' },
      { line: 3, reason: 'object' },
    ]);
  });

  it('of whole Zendesk tickets give each public reply with what was said before it', async () => {
    const ticket = {
      requester_id: 1,
      comments: [
        { author_id: 1, body: 'Where is it?' },
        { author_id: 1, body: 'Hello?' },
        { author_id: 2, body: 'note', public: false },
        { author_id: 2, body: 'On its way.', created_at: '2024-05-01T10:00:00Z' },
        { author_id: 1, body: 'Since when?' },
        { author_id: 2, body: 'Monday.' },
      ],
    };
    const file = fileOf('t.json', JSON.stringify(ticket));
    expect(await lookAt(file, [])).toMatchObject({ origin: 'zendesk', isTable: false });
    const { cases } = await read(file, null);
    expect(cases.map(({ kase }) => kase)).toEqual([
      { customer: 'Where is it?\n\nHello?', thread: [], reply: 'On its way.', signed: true },
      {
        customer: 'Since when?',
        thread: [
          { role: 'customer', text: 'Where is it?' },
          { role: 'customer', text: 'Hello?' },
          { role: 'agent', text: 'On its way.' },
        ],
        reply: 'Monday.',
        signed: true,
      },
    ]);
  });

  it('of whole Freshdesk tickets leave notes out', async () => {
    const ticket = {
      description_text: 'Where is it?',
      conversations: [
        { body_text: 'note', private: true },
        { body_text: 'On its way.', user_id: 9 },
      ],
    };
    const { cases } = await read(fileOf('t.ndjson', JSON.stringify(ticket)), null);
    expect(cases).toMatchObject([{ kase: { customer: 'Where is it?', reply: 'On its way.' }, agent: '9' }]);
  });
});

describe('an mbox', () => {
  const mbox = [
    'From 1@x Wed May 01 10:00:00 2024',
    'From: Anna <anna@example.com>',
    'Delivered-To: help@acme.example',
    '',
    'Where is my parcel?',
    '',
    'From 2@x Wed May 01 11:00:00 2024',
    'From: Tom <help@acme.example>',
    'Date: Wed, 01 May 2024 11:00:00 +0000',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'It is on its way, Anna =E2=80=93 promised.',
    '',
    '-- ',
    'Tom, Acme',
    '',
    'On Wed, 1 May 2024 at 10:00, Anna <anna@example.com>',
    'wrote:',
    '',
    '> Where is my parcel?',
    '>',
    '> Tom wrote:',
    '> > We will look.',
    '',
  ].join('\n');

  it.each([[[]], [['help@acme.example']]])(
    'gives the mails that were sent, with what they quote',
    async (own) => {
      const { cases, broken } = await read(fileOf('all.mbox', mbox), null, 'utf-8', own);
      expect(broken).toEqual([]);
      expect(cases).toMatchObject([
        {
          kase: { customer: 'Where is my parcel?', reply: 'It is on its way, Anna – promised.' },
          agent: 'Tom',
          date: Date.UTC(2024, 4, 1, 11),
        },
      ]);
    },
  );

  it('shows at a first look what was sent, and to whose words, by what the addresses say', async () => {
    const file = fileOf('all.mbox', mbox);
    const reply = 'It is on its way, Anna – promised.';
    const shown = { customer: 'Where is my parcel?', reply, agent: 'Tom', date: '2024-05-01' };
    expect(await lookAt(file, [])).toMatchObject({ isTable: false, rows: [shown] });
    expect((await lookAt(file, ['anna@example.com'])).rows).toMatchObject([{ agent: 'Anna' }]);
    expect((await lookAt(file, ['mia@acme.example'])).rows).toEqual([]);
  });
});

describe('any file', () => {
  const good = {
    't.csv': `${head}\n"Where, please?","On its way.",Tom,2024-05-01,7\nWhen?,Soon.,Tom,2024-05-01,8\n`,
    't.jsonl': '{"question":"Where?","answer":"On its way."}\n{"question":"When?","answer":"Soon."}\n',
    't.json':
      '[{"question":"Where?","answer":"On its way."},\n{"question":"\\"When?\\"","answer":"Soon."}]\n',
    't.mbox': 'From a\nFrom: tom@acme.example\nTo: a@b.example\nSubject: x\n\nOn its way.\n\n> Where?\n',
  };
  const bytes = (text: string): number[] => [...new TextEncoder().encode(text)];

  it.each(Object.entries(good))(
    '%s is read to its end, or looked at, whatever became of it',
    async (name, text) => {
      const whole = bytes(text);
      const damage = fc.tuple(
        fc.nat(whole.length),
        fc.nat(20),
        fc.uint8Array({ maxLength: 8 }),
        fc.constantFrom<Encoding>('utf-8', 'windows-1252', 'utf-16le', 'utf-16be'),
      );
      await fc.assert(
        fc.asyncProperty(damage, async ([at, gone, put, encoding]) => {
          const content = new Uint8Array([...whole.slice(0, at), ...put, ...whole.slice(at + gone)]);
          const file = fileOf(name, content);
          const look = await lookAt(file, []);
          const { cases, broken } = await read(file, look.isTable ? mapping : null, encoding);
          expect(cases.every(({ kase }) => typeof kase.reply === 'string')).toBe(true);
          expect(broken.every(({ line }) => line > 0)).toBe(true);
        }),
        { numRuns: 100 },
      );
    },
  );

  it.each([
    ['one row without an end', 't.csv', `${head}\n"${'word '.repeat(400_000)}`],
    ['one line without an end', 't.jsonl', `{"answer":"${'word '.repeat(400_000)}`],
    ['lists that go down without end', 't.jsonl', `${'['.repeat(50_000)}\n`],
  ])('costs no more than its size: %s', async (_, name, text) => {
    const file = fileOf(name, text, 65_536);
    const { cases, broken } = await read(file, name === 't.csv' ? mapping : null);
    expect(cases).toEqual([]);
    expect(broken.length).toBeGreaterThan(0);
  });

  it('costs as much more as there is more of it, though no quotation mark closes', async () => {
    const few = await looksAt(500);
    expect((await looksAt(1000)) / few).toBeLessThan(2.5);
  });

  /** How many characters are looked through to read so many broken rows, each time that they are. */
  async function looksAt(rows: number): Promise<number> {
    let characters = 0;
    const { indexOf } = String.prototype;
    const spy = vi.spyOn(String.prototype, 'indexOf').mockImplementation(function (
      this: string,
      sign,
      from = 0,
    ) {
      const at = indexOf.call(this, sign, from);
      characters += (at < 0 ? this.length : at) - from;
      return at;
    });
    const { broken } = await read(fileOf('t.csv', `${head}\n${'"a\n'.repeat(rows)}`, 65_536));
    spy.mockRestore();
    expect(broken).toHaveLength(rows);
    return characters;
  }
});
