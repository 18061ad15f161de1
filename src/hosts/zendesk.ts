import { defineHost } from './host';

const switcher = '[data-test-id="omnichannel-channel-switcher-button"]';

/** Agent Workspace. Every open ticket stays mounted in a pane of its own, so everything is looked up inside the pane. */
export const zendesk = defineHost({
  id: 'zendesk',
  name: 'Zendesk',
  matches: ['https://*.zendesk.com/agent/*'],
  box: {
    selector:
      '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"], .comment_input .zendesk-editor--rich-text-comment[contenteditable="true"]',
    engine: 'ckeditor',
    leaveOut: ['blockquote', '.signature'],
    within: '[data-ticket-id], #main_panes > *',
    switches: ['data-channel', 'class'],
  },
  signedBy: 'helpdesk',
  audience: [
    {
      selector: `${switcher}[data-channel="internal"]`,
      audience: 'team',
    },
    { selector: `${switcher}[data-channel]`, audience: 'customer' },
    { selector: '.track-id-privateComment.active', audience: 'team' },
    { selector: '.comment_input.is-public', audience: 'customer' },
  ],
  channel: [
    { selector: `${switcher}:is([data-channel="web"], [data-channel="email"])`, channel: 'mail' },
    { selector: `${switcher}[data-channel]`, channel: 'chat' },
  ],
  conversation: {
    within: '[data-ticket-id], #main_panes > *',
    item: 'article[data-test-id="omni-log-comment-item"]',
    speakers: [
      { selector: '[data-test-id="omni-log-item-message"][type="internal"]', speaker: 'team' },
      { selector: '[data-test-id="omni-log-item-message"][type="end-user"]', speaker: 'customer' },
      { selector: '[data-test-id="omni-log-item-message"][type="agent"]', speaker: 'agent' },
    ],
    otherwise: 'team',
    text: '.zd-comment, [data-test-id="omni-log-message-content"]',
    leaveOut: ['div.signature'],
    stopAt: 'blockquote',
    sender: {
      selector: '[data-test-id="omni-log-item-sender"], [data-test-id="omni-log-comment-user-link"]',
    },
  },
  send: {
    button: '[data-test-id="submit_button-button"], [data-test-id="omnichannel-omnicomposer-send-button"]',
    within: '[data-ticket-id], #main_panes > *',
    // Submit as open, pending, on hold, solved, and as it is.
    keys: ['KeyO', 'KeyP', 'KeyD', 'KeyS', 'KeyU'].map((code) => ({ code, alt: true })),
  },
});
