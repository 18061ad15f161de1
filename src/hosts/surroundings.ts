import type { Host } from './host';
import { around, has } from './page';

export interface Changes {
  /** The box may have gone, been hidden, or changed its audience. */
  moved(): void;
  /** A message of the conversation came, went, or was opened. */
  said(): void;
}

/** What takes a box out of sight, on the box or any of its ancestors. */
const hiding = ['class', 'style', 'hidden', 'contenteditable'];

/**
 * Watches what is around a reply box, not what is typed in it, until the signal aborts.
 * Ancestors are watched one by one, since in a whole page styles change all the time.
 */
export function watchSurroundings(host: Host, box: Element, changes: Changes, signal: AbortSignal): void {
  const tell = (records: readonly MutationRecord[]): void => {
    const outside = records.filter(({ target, type }) => type === 'attributes' || !box.contains(target));
    if (outside.length === 0) return;
    if (outside.some((record) => isConversation(host, record))) changes.said();
    changes.moved();
  };
  const above = new MutationObserver(tell);
  for (let each: Element | null = box; each; each = each.parentElement) {
    above.observe(each, { childList: each !== box, attributeFilter: hiding });
  }
  const beside = new MutationObserver(tell);
  beside.observe(around(box, host.conversation.within), { childList: true, subtree: true });
  // Where both are one element, this takes the place of the line before.
  beside.observe(around(box, host.box.within), {
    childList: true,
    subtree: true,
    attributeFilter: [...host.box.switches],
  });
  signal.addEventListener('abort', () => {
    above.disconnect();
    beside.disconnect();
  });
}

function isConversation(host: Host, { type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return false;
  const { item } = host.conversation;
  if (target instanceof Element && target.closest(item)) return true;
  return [...addedNodes, ...removedNodes].some((node) => node instanceof Element && has(item, node));
}
