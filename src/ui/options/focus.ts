import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Gives back the focus to what had it once a person returns from another part of the page. */
export function useFocusReturn(isAway: boolean): void {
  // Before anything is drawn: what was pressed still has the focus then, though it is hidden by now.
  useLayoutEffect(() => {
    if (!isAway) return;
    const from = document.activeElement;
    return () => focusOn(from);
  }, [isAway]);
}

/** Puts the focus into a part that opens: on its first field, or on the part itself where it has none. */
export function useArrival<T extends HTMLElement>() {
  const part = useRef<T>(null);
  useEffect(() => focusOn(part.current?.querySelector('input, textarea, select') ?? part.current), []);
  return part;
}

/** As the `ref` of an element: it takes the focus when it appears. */
export function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement && element.isConnected) element.focus();
}

/** Calls back when Escape is pressed, unless it only ends the composing of a letter. */
export function onEscape(leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key === 'Escape' && !event.isComposing) leave();
  };
}
