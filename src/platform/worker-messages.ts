import { browser } from 'wxt/browser';
import type { Case, OwnRuleSet, Review, SentReply, TabState, Trial } from '../model';
import { listen } from './channel';
import { checked } from './checked';
import type { Resting, Reviewed } from './messages';
import { dismissalReport, muteRequest, reviewRequest, sentReport, tabReport, trialRequest } from './schemas';

// The worker's side of `messages.ts`, apart from it because pages carry no schemas.

/** Answers every `sendReview`; the handler is told whether fixes are asked for, and the hostname of the page that asks. */
export function onReview(handler: (kase: Case, fixes: boolean, hostname: string) => Promise<Review>): void {
  listen('review', async (message, { url }) => {
    const { case: kase, revision, fixes } = checked(reviewRequest, message, 'review');
    return { revision, review: await handler(kase, fixes, hostnameOf(url)) } satisfies Reviewed;
  });
}

/** Hears what every tab says of itself. */
export function onTabState(handler: (tabId: number, state: TabState, hints: number) => Promise<void>): void {
  listen('tab-state', async (message, { tabId }) => {
    const { state, hints } = checked(tabReport, message, 'tab-state');
    if (tabId !== undefined) await handler(tabId, state, hints);
    return {};
  });
}

/** Answers every `sendMute`. */
export function onMute(handler: (rule: string, muted: boolean) => Promise<unknown>): void {
  listen('mute', async (message) => {
    const { rule, muted } = checked(muteRequest, message, 'mute');
    await handler(rule, muted);
    return {};
  });
}

/** Hears of every reply that was sent. */
export function onSent(handler: (reply: SentReply) => Promise<void>): void {
  listen('sent', async (message) => {
    await handler(checked(sentReport, message, 'sent').reply);
    return {};
  });
}

/** Answers every `sendDismissed`. */
export function onDismissed(handler: (rule: string) => Promise<boolean>): void {
  listen('dismissed', async (message) => {
    const { rule } = checked(dismissalReport, message, 'dismissed');
    return { rests: await handler(rule) } satisfies Resting;
  });
}

/** Answers every `sendTrial`, of our own pages only: no helpdesk's page has rules to try. */
export function onTrial(handler: (set: OwnRuleSet, text: string) => Trial): void {
  listen('trial', async (message, { url }) => {
    if (!url?.startsWith(browser.runtime.getURL('/'))) throw new Error('trial: not asked by our own page');
    const { set, text } = checked(trialRequest, message, 'trial');
    return handler(set, text);
  });
}

function hostnameOf(url: string | undefined): string {
  return url === undefined ? '' : new URL(url).hostname;
}
