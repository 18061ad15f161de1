import type { CheckedPart, PagePart } from '../model';
import type { Host } from './host';
import { all, isShown } from './page';

/** Counts what each of a host's selectors finds on the page. */
export function checkPage({ box, audience, conversation, send }: Host): CheckedPart[] {
  const selectors: readonly (readonly [PagePart, string])[] = [
    ['box', box.selector],
    ...audience.map(({ selector }) => ['audience', selector] as const),
    ['message', conversation.item],
    ['words', conversation.text],
    ['sender', conversation.sender.selector],
    ['send', send.button],
  ];
  return selectors.map(([part, selector]) => {
    const found = all(selector);
    return { part, selector, found: found.length, seen: found.filter(isShown).length };
  });
}
