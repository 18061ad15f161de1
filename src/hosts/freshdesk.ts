import { defineHost } from './host';

const quotes = ['.freshdesk_quote', '.x_freshdesk_quote', 'blockquote', '.gmail_quote'];

/** The ticket page. Nothing names a public reply as such: what is not a note is taken for one. */
export const freshdesk = defineHost({
  id: 'freshdesk',
  name: 'Freshdesk',
  // The app goes from page to page by itself: whoever starts on the dashboard is in a ticket without a load.
  matches: ['https://*.freshdesk.com/a/*'],
  sign: '.ticket-editor, [data-test-id="ticket-description"], [data-test-id="active-editor"].editor-placeholder',
  box: {
    selector: '.ticket-editor__bodytext .fr-element.fr-view[contenteditable="true"]',
    engine: 'froala',
    leaveOut: quotes,
    within: '.ticket-editor',
    switches: ['data-test-notify-to'],
  },
  signedBy: 'helpdesk',
  audience: [{ selector: '[data-test-notify-to]', audience: 'team' }],
  channel: [{ selector: '.ticket-editor', channel: 'mail' }],
  conversation: {
    within: 'body',
    item: '[data-test-id="ticket-description"], [data-test-id="conversation-wrapper"]',
    // A private item of a requester is an outsider's reply, which the customer doesn't see either.
    speakers: [
      { selector: '.ticket-details__privatenote', speaker: 'team' },
      { selector: '[data-test-id="ticket-description"], .ticket-details__requestor', speaker: 'customer' },
    ],
    otherwise: 'agent',
    text: '#ticket_original_request, [data-test-conversation="conversation-text"], .ticket_note',
    leaveOut: quotes,
    sender: { selector: '.sender-info .user, .sender-info, .user' },
  },
  send: {
    button:
      '.ticket-editor__footer .reply-btn-wrapper .reply-btn, .ticket-editor__footer [data-test-id="submit"], #send-and-set, .send-and-set-item',
    within: 'body',
    keys: [{ code: 'Enter' }],
  },
});
