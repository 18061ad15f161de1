import { bundle } from './bundle';
import { html, script, type HelpdeskPage } from './page';

/** A site that Virgil doesn't know, with a `textarea` and the boxes of three editors. It is dark. */
export const anySitePage: HelpdeskPage = {
  url: 'https://desk.example/tickets/1',
  files: {
    'https://desk.example/tickets/1': async () => html(page),
    'https://desk.example/app.js': async () => script(await bundle('any-site-app.ts')),
  },
};

const page = `<html lang="en"><head><title>Ticket 1</title><style>
body { font: 15px/1.6 system-ui, sans-serif; margin: 0; padding: 16px; background: #15181d; color: #e4e8ee; }
textarea, [contenteditable] { display: block; box-sizing: border-box; width: 620px; min-height: 90px; margin: 0 0 12px; padding: 10px 14px; border: 1px solid #3a424e; border-radius: 6px; background: #1d2229; color: inherit; font: inherit; outline: 0; }
textarea { height: 100px; resize: none; } [contenteditable] p { margin: 0; } .ql-clipboard { display: none; }
</style></head><body>
<input type="search" aria-label="Search">
<form><textarea aria-label="Reply"></textarea><button type="submit">Send</button></form>
<div id="tiptap"></div><div id="quill"></div><div id="lexical" contenteditable="true"></div>
<script src="/app.js"></script></body></html>`;
