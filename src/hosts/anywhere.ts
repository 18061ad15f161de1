import { defineHost } from './host';

/** What looks like a reply box and is none: code, searches, what can't be written in. */
const others = [
  '[readonly]',
  '[disabled]',
  '[aria-readonly="true"]',
  '[role="searchbox"]',
  '[role="combobox"]',
  '[type="search"]',
  '[data-language]',
  '.monaco-editor *',
  '.CodeMirror *',
  '.cm-editor *',
  '.ace_editor *',
];

/** Where messages are, nobody knows: this matches none. */
const nothing = ':not(*)';

/** Any other site that somebody added: each box where several lines can be written, without its conversation. */
export const anywhere = defineHost({
  id: 'anywhere',
  name: '',
  matches: [],
  box: {
    selector: `:is(textarea, [contenteditable]:not([contenteditable="false"])):not(${others.join(', ')})`,
    engine: 'any',
    leaveOut: ['blockquote', '.gmail_quote', '.gmail_signature'],
    within: 'form, [role="dialog"]',
    switches: [],
  },
  audience: [],
  channel: [],
  conversation: {
    within: 'body',
    item: nothing,
    speakers: [],
    otherwise: 'customer',
    text: nothing,
    leaveOut: [],
    sender: { selector: nothing },
  },
  // Whether it signs is unknown, and nobody is to be told to do it twice.
  signedBy: 'helpdesk',
  send: { button: '[type="submit"]', within: 'form', keys: [] },
});
