import type { Host } from './host';
import { all, around, isShown } from './page';

/** The button that sends the reply in a box: the one that `element` is or stands in, else any that a person sees. */
export function sendButton({ send }: Host, box: Element, element?: Element): HTMLElement | null {
  const part = around(box, send.within);
  const found = element ? element.closest(send.button) : all(send.button, part).find(isShown);
  return found instanceof HTMLElement && part.contains(found) ? found : null;
}

/** Whether a key sends: by its place, since with Alt held a Mac's layout types another letter. */
export function isSendKey({ send }: Host, event: KeyboardEvent): boolean {
  if (event.ctrlKey === event.metaKey || event.shiftKey) return false;
  return send.keys.some(({ code, alt = false }) => event.altKey === alt && isKey(event, code));
}

function isKey({ code }: KeyboardEvent, wanted: string): boolean {
  return code === wanted || (wanted === 'Enter' && code === 'NumpadEnter');
}
