import { defineHost } from './host';

const quotes = ['.gmail_quote', '.gmail_quote_container', '.gmail_attr', '.gmail_extra'];
const signatures = ['.gmail_signature', '[data-smartmail="gmail_signature"]', '.gmail_signature_prefix'];

/** Replies in a thread and compose windows. There is no internal note, but a forward is read by somebody else. */
export const gmail = defineHost({
  id: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  box: {
    selector: 'div[g_editable="true"][role="textbox"][contenteditable="true"]',
    engine: 'plain',
    leaveOut: [...quotes, ...signatures],
    within: '.M9, [role="dialog"], .aSt',
    switches: ['class'],
  },
  signedBy: { block: signatures.join(', ') },
  audience: [
    { selector: '.Un.J-JN-M-I .mI', audience: 'team' },
    { selector: '[g_editable="true"]', audience: 'customer' },
  ],
  channel: [{ selector: '[g_editable="true"]', channel: 'mail' }],
  conversation: {
    within: 'body',
    apart: {
      selector: '[role="dialog"], .aSs, body.xE.xp',
      subject: 'input[name="subjectbox"]',
      pageSubject: 'h2.hP',
    },
    item: '[role="list"] > [role="listitem"]:not(.kQ, .kx)',
    speakers: [],
    otherwise: 'customer',
    text: 'div.ii.gt > .a3s',
    leaveOut: [...quotes, ...signatures],
    sender: { selector: 'span[email]', name: 'name', address: 'email' },
  },
  send: {
    button: '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])',
    within: '.M9, [role="dialog"], .aSt',
    keys: [{ code: 'Enter' }],
  },
});
