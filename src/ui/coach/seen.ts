import type { Area } from './place';

/** What is seen of an element in the window, less what its scrolling ancestors cut off. */
export function seenOf(element: Element, window: Area): Area {
  let seen = common(element.getBoundingClientRect(), window);
  for (let part = element.parentElement; part && part !== part.ownerDocument.body; part = part.parentElement) {
    if (getComputedStyle(part).overflowY !== 'visible') seen = common(seen, part.getBoundingClientRect());
  }
  return seen;
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
