import type { Area } from './place';

/** How far inside the corner is looked, in CSS pixels: rounded corners are not the element. */
const inset = 12;

/** What is seen of an element in the window, less what its scrolling ancestors cut off. */
export function seenOf(element: Element, window: Area): Area {
  let seen = common(element.getBoundingClientRect(), window);
  for (
    let part = element.parentElement;
    part && part !== part.ownerDocument.body;
    part = part.parentElement
  ) {
    if (getComputedStyle(part).overflowY !== 'visible') seen = common(seen, part.getBoundingClientRect());
  }
  return seen;
}

/** Whether a dialog of the page lies over the lower corner of an element. */
export function isCovered(element: Element): boolean {
  const { right, bottom } = element.getBoundingClientRect();
  const there = element.ownerDocument.elementsFromPoint(right - inset, bottom - inset);
  return there.some((other) => {
    const dialog = other.closest('dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]');
    return dialog !== null && !dialog.contains(element) && !isBehind(other, element, there);
  });
}

function isBehind(other: Element, element: Element, frontToBack: readonly Element[]): boolean {
  const own = frontToBack.findIndex((part) => element.contains(part));
  return own >= 0 && own < frontToBack.indexOf(other);
}

/** What two areas have in common; empty or inside out where they have nothing. */
function common(one: Area, other: Area): Area {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}
