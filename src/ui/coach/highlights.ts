import { SEVERITIES, type Composer, type Severity } from '../../model';
import type { Ground } from './ground';
import type { Hint } from './hints';
import { isSameList } from './settled';

/** Words that are to be underlined. */
interface Wanted {
  /** Of the highlight that they go into. */
  name: string;
  severity: Severity;
  text: string;
  range: Range;
}

/** Words that are underlined. */
interface Painted extends Wanted {
  /** Whether the page left it where it was put. */
  isThere(): boolean;
  wipe(): void;
}

/** Underlines the hints of one box. */
export interface Painter {
  /** Underlines these hints, and no others. */
  paint(hints: readonly Hint[], ground: Ground): void;
  /** Whether all that is underlined still holds its words. */
  isWhole(): boolean;
}

/**
 * Underlines hints in a reply box by the CSS Custom Highlight API, which leaves the editor's DOM alone.
 * Several boxes of one page share the registry, so each takes away only what it put there. It paints
 * only what isn't there already: ranges go along with most of what is typed, and a review mostly says what the last said.
 */
export function createPainter(composer: Composer, signal: AbortSignal): Painter {
  let painted: readonly Painted[] = [];
  signal.addEventListener('abort', () => {
    for (const { wipe } of painted) wipe();
  });
  return {
    paint(hints, ground) {
      const before = painted;
      painted = hints.flatMap((hint) => {
        const wanted = wantedFor(composer, hint, ground);
        return wanted ? (before.find((each) => isSame(each, wanted) && isWhole(each)) ?? paint(wanted)) : [];
      });
      for (const each of before) if (!painted.includes(each)) each.wipe();
    },
    isWhole: () => painted.every(isWhole),
  };
}

/** The name that the style sheet knows underlined words by. */
export function highlightName(severity: Severity, ground: Ground): string {
  return `virgil-${severity}-on-${ground}`;
}

function wantedFor(composer: Composer, { finding }: Hint, ground: Ground): Wanted | null {
  const { span, severity, text } = finding;
  const range = span && composer.range(span);
  return range && { name: highlightName(severity, ground), severity, text, range };
}

function paint(wanted: Wanted): Painted {
  const { name, severity, range } = wanted;
  const element = elementOf(range);
  let isInSight = true;
  const show = (): void => {
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    // Where two overlap, the graver one is seen.
    highlight.priority = SEVERITIES.indexOf(severity);
    highlight.add(range);
    CSS.highlights.set(name, highlight);
  };
  const hide = (): void => {
    const highlight = CSS.highlights.get(name);
    highlight?.delete(range);
    if (highlight?.size === 0) CSS.highlights.delete(name);
  };
  // Whenever a page changes, browsers paint all its underlines anew, those out of sight too.
  const sight = new IntersectionObserver((seen) => {
    // What has no area of its own is anywhere.
    const isSeen = seen.some(
      ({ isIntersecting, boundingClientRect: { height } }) => isIntersecting || !height,
    );
    // The first time they tell what is so already, and touching the registry costs a frame.
    if (isSeen === isInSight) return;
    isInSight = isSeen;
    if (isSeen) show();
    else hide();
  });
  show();
  if (element) sight.observe(element);
  return {
    ...wanted,
    isThere: () =>
      elementOf(range) === element && (!isInSight || CSS.highlights.get(name)?.has(range) === true),
    wipe() {
      sight.disconnect();
      hide();
    },
  };
}

/** The nearest element around a range. */
function elementOf({ commonAncestorContainer: around }: Range): Element | null {
  return around instanceof Element ? around : around.parentElement;
}

/** Whether words are underlined where and how they are to be. */
function isSame(one: Wanted, other: Wanted): boolean {
  return one.name === other.name && isSameList(endsOf(one), endsOf(other));
}

function endsOf({ range: { startContainer, startOffset, endContainer, endOffset } }: Wanted) {
  return [startContainer, startOffset, endContainer, endOffset];
}

/** Whether a range still holds its words: when an editor renders anew or takes them away, browsers let it collapse. */
function isWhole({ range, text, isThere }: Painted): boolean {
  return range.toString().replaceAll('\u00A0', ' ') === text && isThere();
}
