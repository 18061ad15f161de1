import { bundle } from './bundle';
import { html, script, type HelpdeskPage } from './page';

/** A message of a ticket's log. */
interface LogItem {
  type: 'end-user' | 'agent' | 'internal';
  sender: string;
  /** HTML. */
  text: string;
}

const anna: readonly LogItem[] = [
  { type: 'end-user', sender: 'Anna Rossi', text: '<p>Hello, my order 88213 did not arrive.</p>' },
  {
    type: 'agent',
    sender: 'Tom Bell',
    text: '<p>Hi Anna, we are looking into it.</p><blockquote>Hello, my order</blockquote>',
  },
  { type: 'internal', sender: 'Eve Stone', text: '<p>The carrier lost it, between us.</p>' },
  {
    type: 'end-user',
    sender: 'Anna Rossi',
    text: '<p>This is the third time I write, and I am furious. I want a refund for order 88213.</p><p>Anna</p><div class="signature">Anna Rossi, Rossi Design</div>',
  },
  { type: 'end-user', sender: 'Anna Rossi', text: '<p>And let me speak to your manager.</p>' },
];

const ben: readonly LogItem[] = [
  { type: 'end-user', sender: 'Ben Carter', text: '<p>Hi, which sizes do you have? Ben</p>' },
];

/** The same workspace with fifty tickets open. */
export const zendeskBusyUrl = 'https://acme.zendesk.com/agent/tickets/50';

/** The Agent Workspace with two open tickets, both mounted, one of them hidden. The boxes are real CKEditor 5. */
export const zendeskPage: HelpdeskPage = {
  url: 'https://acme.zendesk.com/agent/tickets/1',
  files: {
    'https://acme.zendesk.com/agent/tickets/1': async () => html(page()),
    [zendeskBusyUrl]: async () => html(page(50)),
    'https://acme.zendesk.com/agent/app.js': async () => script(await bundle('zendesk-app.ts')),
  },
};

function page(tickets = 2): string {
  const others = Array.from({ length: tickets - 2 }, (_, at) =>
    pane(String(at + 3), `Question ${at + 3}`, ben),
  );
  return `<html lang="en"><head><title>Ticket: Order 88213 – Acme – Agent</title><style>${style}</style></head><body>
<header>
  <button data-test-id="header-tab" data-entity-id="1" aria-current="page">Order 88213</button>
  <button data-test-id="header-tab" data-entity-id="2">Sizes</button>
</header>
<main id="main_panes">${pane('1', 'Order 88213', anna)}${pane('2', 'Sizes', ben)}${others.join('')}</main>
<script src="/agent/app.js"></script></body></html>`;
}

function pane(id: string, subject: string, log: readonly LogItem[]): string {
  return `<div class="pane ember-view" data-ticket-id="${id}">
  <input data-test-id="omni-header-subject" value="${subject}">
  <div class="log">${log.map(item).join('')}</div>
  <section data-test-id="editor-view">
    <button data-test-id="omnichannel-channel-switcher-button" data-channel="web" aria-label="Public reply">Reply</button>
    <div data-test-id="ticket-rich-text-editor"><div class="zendesk-editor--rich-text-container"></div></div>
  </section>
  <footer><button data-test-id="submit_button-button">Submit as Open</button></footer>
</div>`;
}

function item({ type, sender, text }: LogItem): string {
  return `<article data-test-id="omni-log-comment-item">
  <div data-test-id="omni-log-item-message" type="${type}">
    <span data-test-id="omni-log-item-sender">${sender}</span>
    <div class="zd-comment">${text}</div>
  </div></article>`;
}

const style = `
body { font: 14px/1.5 system-ui, sans-serif; margin: 0; color: #2f3941; background: #f8f9f9; }
header { background: #03363d; padding: 8px; } header button { color: inherit; background: #fff; border: 0; padding: 6px 12px; }
header button:not([aria-current]) { opacity: .6; }
#main_panes { position: relative; height: 640px; }
.pane { position: absolute; inset: 0; visibility: hidden; padding: 12px 24px; max-width: 760px; }
.pane.open { visibility: visible; }
[data-test-id="omni-log-item-message"] { margin: 6px 0; padding: 8px 12px; background: #fff; border-radius: 4px; }
[type="internal"] { background: #fff6d9 !important; }
[data-test-id="omni-log-item-sender"] { font-weight: 600; } .zd-comment p { margin: 0; }
[data-test-id="editor-view"] { border: 1px solid #d8dcde; background: #fff; border-radius: 4px; padding: 8px; margin-top: 12px; }
.ck-editor__editable { min-height: 110px; padding: 4px 8px; outline: 0; } .ck-editor__editable p { margin: 0; }
.ck-body-wrapper { display: none; }`;
