import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { html, script, type HelpdeskPage } from './page';

const engine = createRequire(import.meta.url).resolve('ckeditor5-old');

/** The composer that Zendesk had before Agent Workspace, on CKEditor 36, with a side conversation next to it. */
export const zendeskOldPage: HelpdeskPage = {
  url: 'https://acme.zendesk.com/agent/tickets/9',
  files: {
    'https://acme.zendesk.com/agent/tickets/9': async () => html(page),
    'https://acme.zendesk.com/agent/old.js': async () => script(`${await readFile(engine, 'utf8')};${start}`),
  },
};

const start = `
const create = (id) => InlineEditor.create(document.getElementById(id));
Promise.all([create('reply'), create('side')]).then(([reply]) => {
  window.editor = reply;
  document.body.classList.add('ready');
});
const mark = () => reply.classList.add('zendesk-editor--rich-text-comment');
const reply = document.getElementById('reply');
new MutationObserver(() => reply.classList.contains('zendesk-editor--rich-text-comment') || mark()).observe(reply, { attributes: true });
mark();
window.sent = [];
document.addEventListener('click', ({ target }) => {
  const mode = target.dataset.mode;
  if (!mode) return;
  document.querySelector('.comment_input').classList.toggle('is-public', mode === 'public');
  for (const button of document.querySelectorAll('[data-mode]')) button.classList.toggle('active', button === target);
});`;

const page = `<html lang="en"><head><title>Ticket 9</title><style>
body { font: 14px/1.5 system-ui, sans-serif; margin: 16px; } .ck-editor__editable { min-height: 90px; width: 600px; } .ck-body-wrapper { display: none; }
</style></head><body><main id="main_panes"><div data-ticket-id="9">
<div class="comment_input is-public">
  <button class="track-id-publicComment active" data-mode="public">Public reply</button>
  <button class="track-id-privateComment" data-mode="private">Internal note</button>
  <div id="reply"></div>
</div>
<aside><h2>Side conversation</h2><div id="side"></div></aside>
</div></main><script src="/agent/old.js"></script></body></html>`;
