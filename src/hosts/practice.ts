import { defineHost } from './host';

/** Virgil's own practice desk. It is no web page, so nothing matches it: its page hands this over itself. */
export const practice = defineHost({
  id: 'practice',
  name: 'Practice desk',
  matches: [],
  box: {
    selector: '[data-virgil-composer]',
    engine: 'plain',
    leaveOut: [],
    within: '[data-virgil-desk]',
    switches: [],
  },
  signedBy: 'helpdesk',
  audience: [{ selector: '[data-virgil-composer]', audience: 'customer' }],
  channel: [],
  conversation: {
    within: 'body',
    item: '[data-virgil-message]',
    speakers: [
      { selector: '[data-role="customer"]', speaker: 'customer' },
      { selector: '[data-role="agent"]', speaker: 'agent' },
    ],
    otherwise: 'team',
    text: '[data-virgil-message]',
    leaveOut: [],
    sender: { selector: '[data-virgil-message]', name: 'data-name' },
  },
  // Nothing goes anywhere from there.
  send: { button: '[data-virgil-send]', within: '[data-virgil-desk]', keys: [] },
});
