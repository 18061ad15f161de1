import type { Composer, Severity } from '../../model';
import type { Ground } from './ground';
import type { Hint } from './hints';

/** Words that are underlined. */
interface Painted {
  hint: Hint;
  ground: Ground;
  range: Range;
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
 * only what isn't there already: ranges go along with most of what is typed.
 */
export function createPainter(composer: Composer, signal: AbortSignal): Painter {
  let painted: readonly Painted[] = [];
  signal.addEventListener('abort', () => {
    for (const { wipe } of painted) wipe();
  });
  return {
    paint(hints, ground) {
      const kept = painted.filter(
        (each) => each.ground === ground && hints.includes(each.hint) && isWhole(each),
      );
      for (const each of painted) if (!kept.includes(each)) each.wipe();
      const added = hints.filter((hint) => !kept.some((each) => each.hint === hint));
      painted = [...kept, ...added.flatMap((hint) => paint(composer, hint, ground) ?? [])];
    },
    isWhole: () => painted.every(isWhole),
  };
}

/** Where two overlap, the graver one is seen. */
const priorities = { slip: 1, sin: 2, grave: 3 } satisfies Record<Severity, number>;

function paint(composer: Composer, hint: Hint, ground: Ground): Painted | null {
  const { span, severity } = hint.finding;
  const range = span && composer.range(span);
  if (!range) return null;
  const element = elementOf(range);
  const name = `virgil-${severity}-on-${ground}`;
  let isInSight = true;
  const show = (): void => {
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    highlight.priority = priorities[severity];
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
    isInSight = seen.some(({ isIntersecting, boundingClientRect: { height } }) => isIntersecting || !height);
    if (isInSight) show();
    else hide();
  });
  show();
  if (element) sight.observe(element);
  return {
    hint,
    ground,
    range,
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

/** Whether a range still holds its words: when an editor renders anew or takes them away, browsers let it collapse. */
function isWhole({ range, hint, isThere }: Painted): boolean {
  const words = range.toString().replaceAll('\u00A0', ' ');
  return words === hint.finding.text && isThere();
}
