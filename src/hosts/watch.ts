import { isOwnEvent } from '../editors/own-events';
import type { Audience, FoundComposer, TabState } from '../model';
import { audienceOf, boxAt, foundAt, shownBoxes } from './find';
import type { Host } from './host';
import { focused } from './page';
import { watchSurroundings } from './surroundings';

/** What a watch of a page's reply boxes tells. */
export interface ReplyWatch {
  /** What the page is, asked anew because an app goes from page to page by itself. */
  host(): Host;
  /** The agent's own mail addresses. */
  ownAddresses(): readonly string[];
  /** Starts on a reply that a customer will read; what was started ends with its signal. */
  start(found: FoundComposer, signal: AbortSignal): { refresh(): void };
  /** The box that is watched is another one, or none any more. */
  changed(state: WatchState): void;
  signal: AbortSignal;
}

export type WatchState = Extract<TabState['kind'], 'watching' | 'note' | 'no-box'>;

/** The reply box that the agent works in, while there is one. */
interface Current {
  host: Host;
  box: HTMLElement;
  audience: Audience;
  /** Reads the conversation anew, and has the reply reviewed, unless it is a note. */
  refresh(): void;
  stop(): void;
}

/**
 * Follows the agent from reply box to reply box. Until one is there it only listens,
 * on the window, because an app may swap its boxes at any time.
 */
export function watchReplies(watch: ReplyWatch): { refresh(): void; state(): WatchState } {
  let current: Current | null = null;

  const state = (): WatchState => {
    if (current) return current.audience === 'team' ? 'note' : 'watching';
    return shownBoxes(watch.host()).length > 0 ? 'watching' : 'no-box';
  };
  const take = (box: HTMLElement): void => {
    current?.stop();
    current = follow(watch, box, () => check(box));
    watch.changed(state());
  };
  const look = (target: EventTarget | null): void => {
    if (!(target instanceof Element) || current?.box.contains(target)) return;
    const box = boxAt(watch.host(), target);
    if (box) take(box);
  };
  const lookAround = (): void => {
    const host = watch.host();
    const box = boxAt(host, focused()) ?? boxWithDraft(host);
    if (box) take(box);
  };
  /** The box's place in the page changed: is it still the one, and for the same reader? */
  const check = (box: HTMLElement): void => {
    if (current?.box !== box) return;
    const { host } = current;
    if (boxAt(host, box) === box) {
      if (audienceOf(host, box) !== current.audience) take(box);
      return;
    }
    current.stop();
    current = null;
    lookAround();
    if (!current) watch.changed(state());
  };

  for (const type of ['focusin', 'beforeinput']) {
    const heard = (event: Event): void => {
      if (!isOwnEvent(event)) look(event.target);
    };
    window.addEventListener(type, heard, { capture: true, passive: true, signal: watch.signal });
  }
  watch.signal.addEventListener('abort', () => current?.stop());
  lookAround();
  return { refresh: () => current?.refresh(), state };
}

function follow(watch: ReplyWatch, box: HTMLElement, moved: () => void): Current {
  const ending = new AbortController();
  const host = watch.host();
  const found = foundAt(host, box, watch.ownAddresses);
  const conversation = remembered(found.conversation);
  const coaching =
    found.audience === 'team'
      ? null
      : watch.start({ ...found, conversation: conversation.get }, ending.signal);
  const refresh = (): void => {
    conversation.forget();
    coaching?.refresh();
  };
  watchSurroundings(host, box, { moved: oncePerFrame(moved, ending.signal), said: refresh }, ending.signal);
  return { host, box, audience: found.audience, refresh, stop: () => ending.abort() };
}

function boxWithDraft(host: Host): HTMLElement | undefined {
  return shownBoxes(host).find((box) => foundAt(host, box).composer.text().trim() !== '');
}

/** Reading a long conversation for every review would be felt; it changes seldom. */
function remembered<T>(read: () => T): { get(): T; forget(): void } {
  let known: { value: T } | null = null;
  return {
    get: () => (known ??= { value: read() }).value,
    forget: () => (known = null),
  };
}

/** Asking whether an element is seen costs a style pass, which a frame has anyway. */
function oncePerFrame(action: () => void, signal: AbortSignal): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      if (!signal.aborted) action();
    });
  };
}
