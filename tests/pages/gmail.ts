import { html, type HelpdeskPage } from './page';

/** A thread with an open inline reply, under Gmail's own Trusted Types policy. */
export const gmailPage: HelpdeskPage = {
  url: 'https://mail.google.com/mail/u/0/#inbox/x',
  files: {
    'https://mail.google.com/mail/u/0/': async () =>
      html(page, { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" }),
  },
};

const box =
  'class="Am aiL Al editable LW-avf" g_editable="true" role="textbox" contenteditable="true" spellcheck="false" aria-label="Message Body" aria-multiline="true"';

const page = `<html lang="en"><head><title>Order 88213 - tom@acme.example - Acme Mail</title><style>
body { font: 14px/1.5 system-ui, sans-serif; margin: 0; padding: 16px; max-width: 760px; color: #202124; }
[role="listitem"] { border-bottom: 1px solid #e0e0e0; padding: 8px 0; } .gD { font-weight: 600; }
.M9 { border: 1px solid #dadce0; border-radius: 8px; padding: 12px; margin-top: 12px; }
.editable { min-height: 110px; outline: 0; } .gmail_quote { color: #70757a; border-left: 1px solid #ccc; padding-left: 8px; }
[role="dialog"] { position: fixed; right: 16px; bottom: 0; width: 300px; background: #fff; border: 1px solid #dadce0; padding: 12px; }
[hidden] { display: none; }
</style></head><body>
<div role="main"><h2 class="hP">Order 88213</h2><div role="list">
  <div role="listitem" class="h7" data-message-id="1">
    <span class="gD" email="anna@rossi.example" name="Anna Rossi">Anna Rossi</span>
    <div class="ii gt"><div class="a3s">Hello, my order 88213 did not arrive.</div></div>
  </div>
  <div role="listitem" class="h7" data-message-id="2">
    <span class="gD" email="tom@acme.example" name="Tom Bell">Tom Bell</span>
    <div class="ii gt"><div class="a3s">Hi Anna, we are looking into it.<div class="gmail_quote">Hello, my order 88213</div></div></div>
  </div>
  <div role="listitem" class="kv" data-message-id="3"><span email="anna@rossi.example" name="Anna Rossi">Anna</span> Collapsed snippet</div>
  <div role="listitem" class="h7" data-message-id="4">
    <span class="gD" email="anna@rossi.example" name="Anna Rossi">Anna Rossi</span>
    <div class="ii gt"><div class="a3s"><div>This is the third time I write, and I am furious. I want a refund for order 88213.</div><div>And let me speak to your manager.</div><div>Anna</div><div class="gmail_signature">Rossi Design</div></div></div>
    <div class="ip adB"><div class="M9">
      <div ${box}><div><br></div><br><div class="gmail_signature" data-smartmail="gmail_signature">Tom Bell. You’ll have to contact billing.</div><div class="gmail_quote">You’ll have to contact the carrier.</div></div>
      <div class="IZ"><div class="Up"><div><div role="button" class="send">Send</div></div></div></div>
    </div></div>
  </div>
</div></div>
<div role="dialog" hidden><form><input name="subjectbox" value=""><div ${box}><br></div></form></div>
<script>
const reply = document.querySelector('.M9 .editable');
window.sent = [];
window.editor = { getData: () => reply.innerHTML };
document.querySelector('.send').addEventListener('click', () => window.sent.push(window.editor.getData()));
addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !reply.contains(event.target)) return;
  event.preventDefault();
  window.sent.push(window.editor.getData());
});
window.compose = () => { document.querySelector('[role="dialog"]').hidden = false; document.querySelector('[role="dialog"] .editable').focus(); };
</script></body></html>`;
