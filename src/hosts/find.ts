import { editable } from '../editors/editable';
import { textarea } from '../editors/textarea';
import type { Audience, FoundComposer } from '../model';
import { readConversation } from './conversation';
import type { Host } from './host';
import { all, around, has, isShown } from './page';
import { isSendKey, sendButton } from './send';

/** The host's reply box that an element is or stands in; null where there is none that a person sees. */
export function boxAt(host: Host, element: Element | null): HTMLElement | null {
  const box = element?.closest(host.box.selector);
  return box instanceof HTMLElement && isShown(box) ? box : null;
}

/** The reply boxes that a person sees now. */
export function shownBoxes(host: Host): HTMLElement[] {
  return all(host.box.selector).filter(
    (box): box is HTMLElement => box instanceof HTMLElement && isShown(box),
  );
}

/** What a reply box is part of. `ownAddresses` are the agent's as they are then, beside that of the mailbox. */
export function foundAt(
  host: Host,
  box: HTMLElement,
  ownAddresses: () => readonly string[] = () => [],
): FoundComposer {
  return {
    composer: box instanceof HTMLTextAreaElement ? textarea(box) : editable(box, host.box),
    audience: audienceOf(host, box),
    conversation: () => readConversation(host, box, ownAddresses()),
    sendButton: (element) => sendButton(host, box, element),
    isSentBy: (event) => isSendKey(host, event),
  };
}

/** Who will read what is in the box. */
export function audienceOf(host: Host, box: Element): Audience {
  const reply = around(box, host.box.within);
  return host.audience.find(({ selector }) => has(selector, reply))?.audience ?? 'unknown';
}
