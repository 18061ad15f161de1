import type { Case, Review, TabState, TabStatus } from '../model';
import { type Message, ask, listen } from './channel';
import { checked, muteRequest, reviewRequest, tabReport } from './schemas';

export { isContextInvalidated, WorkerGone } from './channel';
export { requestStatus } from './tabs';

/** A review with the revision of the draft that it judges. */
export interface Reviewed {
  revision: number;
  review: Review;
}

/**
 * Has the worker judge a case.
 * @throws what `isContextInvalidated` tells, WorkerGone, or the worker's own error.
 */
export async function sendReview(kase: Case, revision: number): Promise<Reviewed> {
  const answer = await ask({ type: 'review', case: kase, revision } satisfies ReviewMessage);
  // The worker is ours and was built with this code; only the revision can differ from what was asked.
  return answer as Reviewed;
}

/** Worker: answers every `sendReview`. */
export function onReview(handler: (kase: Case) => Promise<Review>): void {
  listen('review', async (message) => {
    const { case: kase, revision } = checked(reviewRequest, message, 'review');
    return { revision, review: await handler(kase) } satisfies Reviewed;
  });
}

/** Tells the worker what this tab's icon is to say. Errors as for `sendReview`. */
export async function reportTabState(state: TabState, hints = 0): Promise<void> {
  await ask({ type: 'tab-state', state, hints } satisfies TabStateMessage);
}

/** Worker: hears what every tab says of itself. */
export function onTabState(handler: (tabId: number, state: TabState, hints: number) => Promise<void>): void {
  listen('tab-state', async (message, { tabId }) => {
    const { state, hints } = checked(tabReport, message, 'tab-state');
    if (tabId !== undefined) await handler(tabId, state, hints);
    return {};
  });
}

/** Has the worker mute a rule in the settings. Errors as for `sendReview`. */
export async function sendMute(rule: string): Promise<void> {
  await ask({ type: 'mute', rule } satisfies MuteMessage);
}

/** Worker: answers every `sendMute`. */
export function onMute(handler: (rule: string) => Promise<unknown>): void {
  listen('mute', async (message) => {
    await handler(checked(muteRequest, message, 'mute').rule);
    return {};
  });
}

/** Page: answers the popup's `requestStatus`. */
export function onStatusRequest(handler: () => TabStatus): void {
  listen('status', async () => handler());
}

interface ReviewMessage extends Message {
  type: 'review';
  case: Case;
  revision: number;
}

interface TabStateMessage extends Message {
  type: 'tab-state';
  state: TabState;
  hints: number;
}

interface MuteMessage extends Message {
  type: 'mute';
  rule: string;
}
