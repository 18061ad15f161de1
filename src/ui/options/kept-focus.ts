import { useEffect } from 'preact/hooks';
import { focusOn } from './focus';

const focusable = 'a[href], button, input, select, textarea';

/** An element, and its place among its neighbours. */
interface Place {
  element: Element;
  at: number;
}

/**
 * Where what has the focus is taken out of the page (a row that is removed), the focus goes to what stands in
 * its place, and not back to the start of the page.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let trail: readonly Place[] = [];
    const follow = ({ target }: FocusEvent): void => {
      trail = target instanceof Element ? trailOf(target) : [];
    };
    const observer = new MutationObserver(() => {
      const [last] = trail;
      const isLost = last && !last.element.isConnected && document.activeElement === document.body;
      if (isLost) focusOn(nearest(trail));
    });
    addEventListener('focusin', follow);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      removeEventListener('focusin', follow);
      observer.disconnect();
    };
  }, []);
}

/** An element and all that it is in. */
function trailOf(target: Element): Place[] {
  const trail: Place[] = [];
  for (let element = target; element.parentElement; element = element.parentElement)
    trail.push({ element, at: [...element.parentElement.children].indexOf(element) });
  return trail;
}

/** What can have the focus in the place of what went, or else in what it was in. */
function nearest(trail: readonly Place[]): Element | null {
  const around = trail.findIndex(({ element }) => element.isConnected);
  for (const [step, { element }] of trail.entries()) {
    if (around < 0 || step < around) continue;
    const { at } = trail[step - 1] ?? { at: 0 };
    const inPlace = element.children[Math.min(at, element.children.length - 1)];
    const found = inPlace?.querySelector(focusable) ?? element.querySelector(focusable);
    if (found) return found;
  }
  return null;
}
