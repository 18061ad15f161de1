import { isCovered, seenOf } from './seen';
import type { Area, Placing } from './place';

/** What is placed, beside what, and how. */
export interface Placement {
  floating: HTMLElement;
  box: HTMLElement;
  /** The lines of the words that are meant, asked anew each time because editors render anew. */
  lines: () => readonly Area[];
  placing: Placing;
  /** Whether it gives way to a dialog of the page that comes over the box. */
  yields?: boolean;
}

/** Something kept in its place. */
export interface Placed {
  /** Finds the place anew, for what can't be heard from the page. */
  again(): void;
  end(): void;
}

/** Keeps something in its place while the page scrolls and changes. */
export function keepPlaced(placement: Placement): Placed {
  return watchPlace(placement, () => put(placement));
}

/** Calls back whenever a box, or what floats by it, may have moved or changed its size; and once at the start. */
export function watchPlace(
  { box, floating }: Pick<Placement, 'box' | 'floating'>,
  place: () => void,
): Placed {
  const ending = new AbortController();
  const { signal } = ending;
  window.addEventListener('scroll', place, { signal, capture: true, passive: true });
  window.addEventListener('resize', place, { signal });
  // A dialog that comes over the box takes the focus.
  window.addEventListener('focusin', place, { signal, capture: true });
  const observer = new ResizeObserver(place);
  observer.observe(floating);
  // What grows elsewhere on the page moves the box, and some ancestor of it grows too.
  for (let part: HTMLElement | null = box; part; part = part.parentElement) observer.observe(part);
  signal.addEventListener('abort', () => observer.disconnect());
  place();
  return { again: place, end: () => ending.abort() };
}

function put({ floating, box, lines, placing, yields }: Placement): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const { style, offsetWidth: width, offsetHeight: height } = floating;
  const area = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  const place = placing({ box: seenOf(box, area), lines: lines() }, { width, height }, area);
  style.visibility = place && !(yields && isCovered(box)) ? '' : 'hidden';
  if (!place) return;
  style.left = `${Math.round(place.x)}px`;
  style.top = `${Math.round(place.y)}px`;
  if (place.most) style.maxHeight = `${place.most}px`;
}
