import { browser } from 'wxt/browser';

/** All messages there are, by who hears them; whoever says one and whoever listens names it by this. */
export type MessageType =
  /** The worker, from pages with a reply box. */
  | 'review'
  | 'tab-state'
  | 'mute'
  | 'sent'
  | 'dismissed'
  /** The worker, from our own pages. */
  | 'trial'
  /** Pages with a reply box. */
  | 'status'
  | 'check'
  | 'leave'
  /** Our own pages, from the worker. */
  | 'sites';

/** A message says what it is; the rest is checked by whoever receives it. */
export interface Message {
  type: MessageType;
}

/** Where a message comes from. */
export interface Sender {
  tabId: number | undefined;
  /** The address of the page, where it is one. */
  url: string | undefined;
}

/** Nobody answered, on the second try either: the worker could not be started. */
export class WorkerGone extends Error {
  override name = 'WorkerGone';
}

/**
 * The extension was updated or removed, and this script belongs to the one that was there before.
 * Nothing can be asked any more until the page is loaded again.
 */
export function isContextInvalidated(error: unknown): boolean {
  return browser.runtime?.id === undefined || /context invalidated/i.test(textOf(error));
}

/** Whether an error says that there was nobody to answer, or that they were stopped before they could. */
export function isUnreachable(error: unknown): boolean {
  return /receiving end does not exist|(port|channel|frame).* (closed|removed)|conduit.*(closed|lost)/i.test(
    textOf(error),
  );
}

/**
 * Asks the worker. It may just be stopping, so silence is met with one more try.
 * @throws WorkerGone when that too stays unanswered, what `isContextInvalidated` tells, or the worker's own error.
 */
export async function ask<M extends Message>(message: M): Promise<unknown> {
  return (await tryAsking(message)) ?? (await tryAsking(message)) ?? Promise.reject(new WorkerGone());
}

/**
 * Answers messages of one type that come from this extension; every other message is left to others.
 * `answer` gets the message unchecked. By `sendResponse` and not by a promise, which Chromium doesn't take
 * from a listener: helpdesks' pages do without the polyfill. Ends with the signal, where there is one.
 */
export function listen(
  type: MessageType,
  answer: (message: unknown, sender: Sender) => Promise<object>,
  signal?: AbortSignal,
): void {
  const hear: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (message, sender, respond) => {
    if (sender.id !== browser.runtime.id || typeOf(message) !== type) return;
    answer(message, { tabId: sender.tab?.id, url: sender.url }).then(respond, (error: unknown) =>
      respond({ failed: textOf(error) } satisfies Failure),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(hear);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
}

/** What an answer holds. Throws the error of whoever was asked. */
export function opened(answer: unknown): unknown {
  if (typeof answer === 'object' && answer !== null && 'failed' in answer)
    throw new Error(String(answer.failed));
  return answer;
}

/** An error on its way: by itself it would not arrive. */
interface Failure {
  failed: string;
}

async function tryAsking(message: Message): Promise<unknown> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(message);
    return opened(answer);
  } catch (error) {
    if (isContextInvalidated(error) || !isUnreachable(error)) throw error;
    return undefined;
  }
}

function typeOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
