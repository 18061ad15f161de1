import type { Case, Review, SelfCheck, SentReply, TabState, TabStatus } from '../model';
import { type Message, ask, listen } from './channel';

export { isContextInvalidated, WorkerGone } from './channel';

/** A review with the revision of the draft that it judges. */
export interface Reviewed {
  revision: number;
  review: Review;
}

/** Asks for a review, with fixes or without; `revision` comes back, so that a stale answer can be told. */
export interface ReviewMessage extends Message {
  type: 'review';
  case: Case;
  revision: number;
  fixes: boolean;
}

export interface TabStateMessage extends Message {
  type: 'tab-state';
  state: TabState;
  hints: number;
}

export interface MuteMessage extends Message {
  type: 'mute';
  rule: string;
  /** False: it may speak again. */
  muted: boolean;
}

export interface SentMessage extends Message {
  type: 'sent';
  reply: SentReply;
}

export interface DismissedMessage extends Message {
  type: 'dismissed';
  rule: string;
}

/** Whether a rule that was dismissed went quiet by that. */
export interface Resting {
  rests: boolean;
}

/**
 * Has the worker judge a case; `fixes` says whether better words are tried and told too.
 * @throws what `isContextInvalidated` tells, WorkerGone, or the worker's own error.
 */
export async function sendReview(kase: Case, revision: number, fixes: boolean): Promise<Reviewed> {
  const answer = await ask({ type: 'review', case: kase, revision, fixes } satisfies ReviewMessage);
  // The worker is ours and was built with this code; only the revision can differ from what was asked.
  return answer as Reviewed;
}

/** Tells the worker what this tab's icon is to say. Errors as for `sendReview`. */
export async function reportTabState(state: TabState, hints = 0): Promise<void> {
  await ask({ type: 'tab-state', state, hints } satisfies TabStateMessage);
}

/** Has the worker mute a rule in the settings, or take that back. Errors as for `sendReview`. */
export async function sendMute(rule: string, muted: boolean): Promise<void> {
  await ask({ type: 'mute', rule, muted } satisfies MuteMessage);
}

/** Has the worker count a reply that was sent. Errors as for `sendReview`. */
export async function sendSent(reply: SentReply): Promise<void> {
  await ask({ type: 'sent', reply } satisfies SentMessage);
}

/** Has the worker count that a rule was dismissed in a reply; tells whether it rests from now on. Errors likewise. */
export async function sendDismissed(rule: string): Promise<boolean> {
  const answer = await ask({ type: 'dismissed', rule } satisfies DismissedMessage);
  // The worker is ours and was built with this code.
  return (answer as Resting).rests;
}

/** Page: answers the self-check's `requestCheck`, until the signal aborts. */
export function onCheckRequest(handler: () => SelfCheck, signal: AbortSignal): void {
  listen('check', async () => handler(), signal);
}

/** Page: answers the popup's `requestStatus`, until the signal aborts. */
export function onStatusRequest(handler: () => TabStatus, signal: AbortSignal): void {
  listen('status', async () => handler(), signal);
}

/** Page: hears that Virgil may not read it any more. */
export function onLeave(handler: () => void): void {
  listen('leave', async () => {
    handler();
    return {};
  });
}
