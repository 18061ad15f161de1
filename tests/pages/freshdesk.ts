import { html, type HelpdeskPage } from './page';

/** A ticket page. Its reply box has Froala's attributes; it is there only once "Reply" or "Note" was pressed. */
export const freshdeskPage: HelpdeskPage = {
  url: 'https://acme.freshdesk.com/a/tickets/1',
  files: { 'https://acme.freshdesk.com/a/tickets/1': async () => html(page) },
};

const page = `<html lang="en"><head><title>[#1] Order 88213 : Acme</title><style>
body { font: 14px/1.5 system-ui, sans-serif; margin: 0; padding: 16px; max-width: 760px; color: #12344d; background: #f5f7f9; }
[data-test-id="ticket-description"], [data-test-id="conversation-wrapper"] { background: #fff; border: 1px solid #ebeff3; border-radius: 4px; padding: 8px 12px; margin: 8px 0; }
.ticket-details__privatenote { background: #fff1e2; } .sender-info { font-weight: 600; }
.ticket-editor { background: #fff; border: 1px solid #cfd7df; border-radius: 4px; padding: 8px; }
.fr-element { min-height: 110px; outline: 0; padding: 4px; } .fr-element p { margin: 0; }
</style></head><body>
<h2 class="ticket-subject-heading">Order 88213</h2>
<div data-test-id="ticket-description">
  <div class="ticket-details__requestor"><span class="sender-info">Anna Rossi</span></div>
  <div id="ticket_original_request"><p>Hello, my order 88213 did not arrive.</p></div>
</div>
<div data-test-id="conversation-wrapper">
  <span class="sender-info">Tom Bell</span>
  <div data-test-conversation="conversation-text"><p>Hi Anna, we are looking into it.</p>
    <div class="freshdesk_quote"><blockquote>Hello, my order 88213</blockquote></div></div>
</div>
<div data-test-id="conversation-wrapper"><div class="ticket-details__privatenote">
  <span class="sender-info">Eve Stone</span>
  <div class="ticket_note"><p>The carrier lost it, between us.</p></div></div>
</div>
<div data-test-id="conversation-wrapper"><div class="ticket-details__requestor">
  <span class="sender-info">Anna Rossi</span>
  <div data-test-conversation="conversation-text"><p>This is the third time I write, and I am furious. I want a refund for order 88213.</p><p>And let me speak to your manager.</p><p>Anna</p></div></div>
</div>
<div id="opener">
  <button class="editor-placeholder" data-test-id="active-editor" data-mode="reply">Reply</button>
  <button data-test-email-action-btn="note" data-mode="note">Add note</button>
  <button data-test-id="ticket-action-forward" data-mode="forward">Forward</button>
</div>
<script>
const opener = document.getElementById('opener');
window.sent = [];
window.editor = { getData: () => document.querySelector('.fr-element')?.innerHTML ?? '' };
function openEditor(mode) {
  document.querySelector('.ticket-editor')?.remove();
  const editor = document.createElement('div');
  editor.className = 'ticket-editor';
  editor.innerHTML = (mode === 'note' ? '<div data-test-notify-to>Notify to</div>' : '<div>To: anna@rossi.example</div>') +
    '<div class="ticket-editor__bodytext"><div class="fr-box fr-basic"><div class="fr-wrapper">' +
    '<div class="fr-element fr-view" dir="auto" contenteditable="true" spellcheck="true"><p><br></p></div></div></div></div>' +
    '<div class="ticket-editor__footer"><span class="reply-btn-wrapper"><button class="reply-btn" data-test-id="submit">Send</button></span></div>';
  opener.after(editor);
  editor.querySelector('.fr-element').focus();
}
opener.addEventListener('click', ({ target }) => target.dataset.mode && openEditor(target.dataset.mode));
document.addEventListener('click', ({ target }) => target.closest('[data-test-id="submit"]') && window.sent.push(window.editor.getData()));
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !event.target.closest('.fr-element')) return;
  event.preventDefault();
  window.sent.push(window.editor.getData());
});
window.shortcuts = [];
window.addEventListener('keydown', (event) => event.target.closest?.('[contenteditable]') || window.shortcuts.push(event.key), true);
</script></body></html>`;
