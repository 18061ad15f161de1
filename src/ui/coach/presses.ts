/** Takes a press before the page sees it, from its first event to its click; true keeps that event from the page. */
export type PressTaker = (event: MouseEvent) => boolean;

const takers = new Set<PressTaker>();

/** The events of one press, in their order. Some pages act on the last of them, some on one before. */
const phases = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/** Stands at the window's door for presses that are to wait, for the reason that `guardKeys` does. */
export function guardPresses(window: Window, signal: AbortSignal): void {
  const guard = (event: MouseEvent): void => {
    // What a script presses, the page's or our own, isn't a person's.
    if (!event.isTrusted || event.button !== 0 || ![...takers].some((take) => take(event))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of phases) window.addEventListener(type, guard, { capture: true, signal });
}

/** Offers every press to `take` until `signal` aborts. */
export function takePresses(take: PressTaker, signal: AbortSignal): void {
  takers.add(take);
  signal.addEventListener('abort', () => takers.delete(take));
}

/** Presses an element as a person does. */
export function press(element: HTMLElement): void {
  for (const type of phases.slice(0, -1)) {
    const options = { bubbles: true, cancelable: true, composed: true, view: window };
    element.dispatchEvent(
      type.startsWith('pointer') ? new PointerEvent(type, options) : new MouseEvent(type, options),
    );
  }
  element.click();
}
