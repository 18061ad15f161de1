import { sendDismissed, sendSent } from '../../src/platform/messages';
import type { Counter } from '../../src/ui/coach/tally';

/** Has the worker count. A count that is lost on its way takes nothing from the reply. */
export const counter: Counter = {
  sent: (reply) => void sendSent(reply).catch(() => {}),
  dismissed: (rule) => sendDismissed(rule).catch(() => false),
};
