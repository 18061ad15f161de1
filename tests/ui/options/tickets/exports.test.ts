import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../../src/ui/options/tickets/reading/columns';
import { lookAt } from '../../../../src/ui/options/tickets/reading/first-look';
import { fileOf, read } from './files';

/** As Zendesk writes its tickets: one on each line, with people spelled out and comments inside. */
const zendeskTicket = {
  url: 'https://acme.zendesk.com/api/v2/tickets/35436.json',
  id: 35436,
  via: { channel: 'email', source: { from: { address: 'anna@example.com' }, to: {}, rel: null } },
  created_at: '2026-03-02T09:00:00Z',
  subject: 'Parcel',
  description: 'Where is my parcel?',
  status: 'closed',
  requester: { id: 20978392, name: 'Anna Rossi', email: 'anna@example.com' },
  submitter: { id: 20978392, name: 'Anna Rossi', email: 'anna@example.com' },
  assignee: { id: 235323, name: 'Tom Berg', email: 'tom@acme.example' },
  collaborator: [],
  custom_fields: [{ id: 27642, value: null }],
  comments: [
    {
      id: 1,
      type: 'Comment',
      author_id: 20978392,
      body: 'Where is my parcel?',
      html_body: '<div class="zd-comment">Where is my parcel?</div>',
      plain_body: 'Where is my parcel?',
      public: true,
      attachments: [],
      audit_id: 11,
      created_at: '2026-03-02T09:00:00Z',
    },
    {
      id: 2,
      type: 'Comment',
      author_id: 235323,
      body: 'Carrier says lost {"really"}',
      public: false,
      created_at: '2026-03-02T09:30:00Z',
    },
    {
      id: 3,
      type: 'Comment',
      author_id: 235323,
      body: 'It is lost.\n\nA new one is on its way.',
      html_body: '<div class="zd-comment">It is lost.</div>',
      public: true,
      created_at: '2026-03-02T10:00:00Z',
    },
  ],
};

/** As the export of a Freshdesk account writes them: a list of tickets in wrappers, over many lines. */
const freshdeskTicket = {
  helpdesk_ticket: {
    id: 7,
    display_id: 7,
    subject: 'Parcel',
    description: 'Where is my parcel? It said "Monday".',
    description_html: '<div>Where is my parcel?</div>',
    requester_id: 3,
    requester_name: 'Anna Rossi',
    responder_id: 9,
    responder_name: 'Mia Sand',
    source: 1,
    status: 5,
    created_at: '2026-03-02T10:00:00+01:00',
    notes: [
      { id: 1, body: 'Ask the depot \\', user_id: 9, private: true, incoming: false, source: 2 },
      {
        id: 2,
        body: 'It is in {our} depot.',
        body_html: '<div>It is in our depot.</div>',
        user_id: 9,
        private: false,
        incoming: false,
        created_at: '2026-03-02T11:00:00+01:00',
      },
      { note: { id: 3, body: 'And now?', user_id: 3, private: false, incoming: true } },
      { note: { id: 4, body: 'It leaves today.', user_id: 9, private: false, incoming: false } },
    ],
  },
};

describe('exports as helpdesks write them', () => {
  it('of Zendesk as JSON give public replies, by their author’s name', async () => {
    const file = fileOf('tickets.json', `${JSON.stringify(zendeskTicket)}\n`.repeat(2));
    const reply = 'It is lost.\n\nA new one is on its way.';
    const shown = { customer: 'Where is my parcel?', reply, agent: 'Tom Berg', date: '2026-03-02' };
    expect(await lookAt(file, [])).toMatchObject({ origin: 'zendesk', isTable: false, rows: [shown, shown] });
    const { cases, broken } = await read(file, null);
    expect(broken).toEqual([]);
    expect(cases).toHaveLength(2);
    expect(cases[1]).toMatchObject({
      kase: { customer: 'Where is my parcel?', reply },
      agent: 'Tom Berg',
      date: Date.UTC(2026, 2, 2, 10),
    });
  });

  it('of Zendesk’s API stand in an object around their list', async () => {
    const text = JSON.stringify({ tickets: [zendeskTicket, zendeskTicket], next_page: null, count: 2 });
    const { replies } = await read(fileOf('tickets.json', text), null);
    expect(replies).toHaveLength(2);
  });

  it('of Freshdesk as JSON are one list over many lines, whose broken tickets cost only themselves', async () => {
    const one = JSON.stringify(freshdeskTicket, null, 2);
    const file = fileOf('Tickets0.json', `[\n${one},\n{ "helpdesk_ticket": nothing },\n${one}\n]\n`);
    expect(await lookAt(file, [])).toMatchObject({ origin: 'freshdesk', isTable: false });
    const { cases, broken } = await read(file, null);
    expect(broken).toEqual([{ line: one.split('\n').length + 2, reason: 'json' }]);
    expect(cases.map(({ kase, agent }) => [kase.reply, agent])).toEqual([
      ['It is in {our} depot.', 'Mia Sand'],
      ['It leaves today.', 'Mia Sand'],
      ['It is in {our} depot.', 'Mia Sand'],
      ['It leaves today.', 'Mia Sand'],
    ]);
    expect(cases[1]?.kase.customer).toBe('And now?');
  });

  it('of a list that breaks off keep what came before', async () => {
    const { replies, broken } = await read(
      fileOf('t.json', `[${JSON.stringify(freshdeskTicket)},\n{"helpdesk_`),
      null,
    );
    expect(replies).toHaveLength(2);
    expect(broken).toEqual([{ line: 2, reason: 'json' }]);
  });

  it.each([
    [
      'zendesk',
      '"Summation column","Id","Requester","Requester id","Requester email","Assignee","Group","Subject","Status","Via","Created at"\n"1","35436","Anna Rossi","20978392","anna@example.com","Tom Berg","Support","Parcel","Closed","Mail","2026-03-02 10:00"\n',
    ],
    [
      'freshdesk',
      'Ticket ID,Subject,Status,Priority,Source,Type,Agent,Group,Created time,Resolution status,First response status\n7,Parcel,Closed,Low,Email,Question,Mia Sand,Support,2026-03-02 10:00:00,Within SLA,Within SLA\n',
    ],
  ])('of %s as CSV are known, and tell who and when, though not what was said', async (origin, text) => {
    const look = await lookAt(fileOf('tickets.csv', text), []);
    expect(look).toMatchObject({ origin, isTable: true, broken: [] });
    expect(look.guess).toMatchObject({ agent: expect.any(String), date: expect.stringMatching(/^Created/) });
    expect(look.guess.reply).toBeUndefined();
  });

  it('of Gmail give what was sent, by its label, in whichever parts, and no drafts', async () => {
    const mail = (labels: string, ...lines: string[]): string =>
      [
        'From 1790000000000000001@xxx Mon Mar 02 10:20:22 +0000 2026',
        'X-GM-THRID: 1790000000000000001',
        `X-Gmail-Labels: ${labels}`,
        'MIME-Version: 1.0',
        'Date: Mon, 2 Mar 2026 11:00:00 +0100',
        'From: Tom Berg <tom@acme.example>',
        'To: Anna Rossi <anna@example.com>',
        ...lines,
        '',
      ].join('\r\n');
    const html = [
      'Content-Type: multipart/alternative; boundary="b1"',
      '',
      '--b1',
      'Content-Type: text/html; charset="UTF-8"',
      'Content-Transfer-Encoding: base64',
      '',
      btoa('<div dir="ltr">It is &amp; stays lost.<br></div><div class="gmail_quote">Where?</div>'),
      '--b1--',
    ];
    const mbox = [
      mail('=?UTF-8?Q?Inviati,Importanti?=', 'Received: by smtp', ...html),
      mail('Sent,Drafts', 'Content-Type: text/plain', '', 'Not yet'),
      mail('Inbox,Unread', 'Received: by mx', 'Content-Type: text/plain', '', 'Where is it?'),
      mail('Sent', 'Content-Type: text/plain', '', 'It is here.', '>From now on it is yours.'),
    ].join('\r\n');
    const { replies, broken } = await read(fileOf('All mail.mbox', mbox), null);
    expect(broken).toEqual([]);
    expect(replies).toEqual(['It is & stays lost.', 'It is here.\nFrom now on it is yours.']);
  });

  it('of Gmail put replies into the conversation that mails name, in whichever order, whatever their subject', async () => {
    const mail = (id: string, before: string, from: string, text: string): string =>
      [
        'From 1@xxx Mon Mar 02 10:20:22 +0000 2026',
        `Message-ID: <${id}@x>`,
        before && `References: ${before}`,
        `From: ${from}`,
        from.startsWith('Anna') ? 'Delivered-To: help@acme.example' : 'To: Anna Rossi <anna@example.com>',
        `Subject: ${id} is about a parcel`,
        '',
        text,
        '',
      ]
        .filter((line, at) => line || at > 5)
        .join('\n');
    const [anna, tom] = ['Anna Rossi <anna@example.com>', 'Tom Berg <help@acme.example>'];
    const mails = [
      mail('4', '<1@x> <2@x>\n <3@x>', tom, 'On Monday.\n\nOn 1 May Anna wrote:\n> And\n> when?'),
      mail('3', '<1@x> <2@x>', anna, 'And when?'),
      mail('6', '<5@x>', tom, 'Yes.\n\nOn 1 May Ben wrote:\n> Is it here?'),
      mail('2', '<1@x>', tom, 'It is on its way.'),
      mail('1', '', anna, 'Where is it?'),
    ];
    for (const order of [mails, mails.toReversed()]) {
      const { cases, broken } = await read(fileOf('All mail.mbox', order.join('\n')), null);
      expect(broken).toEqual([]);
      const byReply = new Map(cases.map(({ kase }) => [kase.reply, kase]));
      expect(byReply.get('It is on its way.')).toMatchObject({ customer: 'Where is it?', thread: [] });
      expect(byReply.get('On Monday.')).toMatchObject({
        customer: 'And when?',
        customerName: 'Anna Rossi',
        thread: [
          { role: 'customer', text: 'Where is it?' },
          { role: 'agent', text: 'It is on its way.' },
        ],
      });
      // What it answers is not in the file.
      expect(byReply.get('Yes.')).toMatchObject({ customer: 'Is it here?', thread: [] });
    }
  });
});

/** What the one reply of a file says. */
async function said(name: string, text: string, by: Mapping | null = null): Promise<string | undefined> {
  const { replies, broken } = await read(fileOf(name, text), by);
  expect(broken).toEqual([]);
  return replies[0];
}

describe('a reply in HTML', () => {
  const own =
    '<div class="zd-comment" dir="auto"><p dir="auto">Hi&nbsp;Anna &amp;\n   Ben,</p><style>p { color: red }</style>' +
    '<ul><li>one</li><li>two<br>three</li></ul><a href="https://acme.example">Here</a>.</div>';
  const quoted =
    '<div class="signature">Tom, Acme</div><div class="gmail_quote"><div class="gmail_attr">On Monday Anna wrote:</div>' +
    '<blockquote>Where is it?<blockquote>We look.</blockquote></blockquote></div>';
  const words = 'Hi Anna & Ben,\none\ntwo\nthree\nHere.';

  it.each([
    [
      'of Zendesk',
      { requester_id: 1, comments: [{ author_id: 2, plain_body: '', html_body: own + quoted }] },
    ],
    ['of Freshdesk', { description: '<p>Where?</p>', conversations: [{ body: own + quoted }] }],
  ])('is read as its reader saw it, without quote and signature: %s', async (_, ticket) => {
    expect(await said('t.json', JSON.stringify(ticket))).toBe(words);
  });

  it('stands in a table’s cell too, and is shown as it will be read', async () => {
    const text = `answer\n"${own.replaceAll('"', '""')}"\n`;
    expect(await said('t.csv', text, { reply: 'answer' })).toBe(words);
    expect((await lookAt(fileOf('t.csv', text), [])).rows).toEqual([{ answer: words }]);
  });

  it.each([
    ['a < b, and x > y.\nPress <Enter>.', 'a < b, and x > y.\nPress <Enter>.'],
    ['It&nbsp;left.\n\n-- \nTom', 'It left.'],
    ['It left.\n> Where?\nAnd it is here.', 'It left.\nAnd it is here.'],
    ['<p>It left.</p><p>On 1 May Anna wrote:</p><blockquote>Where?</blockquote>', 'It left.'],
    ['<p>Yes:</p><blockquote>Where?</blockquote><p>Here.</p>', 'Yes:\nHere.'],
    ['<p>Left.<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Anna</div><p>Where?', 'Left.'],
    [`<p>Left.${'<div>'.repeat(600)}deep`, 'Left.'],
  ])(
    'is told from plain text, whose quotes and signature are left out as well: %j',
    async (text, expected) => {
      expect(await said('t.jsonl', JSON.stringify({ answer: text }), { reply: 'answer' })).toBe(expected);
    },
  );
});
