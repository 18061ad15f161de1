/** Takes a key before the page sees it; true keeps it from the page. */
export type KeyTaker = (event: KeyboardEvent) => boolean;

const takers = new Set<KeyTaker>();

/**
 * Stands at the window's door for keys that are ours. Pages listen there too, with shortcuts
 * of single letters, so whoever comes first decides: a content script calls this when the document starts.
 */
export function guardKeys(window: Window, signal: AbortSignal): void {
  const taken = new Set<string>();
  const guard = (event: KeyboardEvent): void => {
    // What a script types isn't a person's.
    if (!event.isTrusted) return;
    const { type, code } = event;
    if (type === 'keydown') {
      taken.delete(code);
      if ([...takers].some((take) => take(event))) taken.add(code);
    }
    // The way up of a key goes where its way down went, even when what it closed is gone by then.
    if (taken.has(code)) event.stopImmediatePropagation();
    if (type === 'keyup') taken.delete(code);
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(type, guard, { capture: true, signal });
  }
}

/** Offers every key to `take` until `signal` aborts. */
export function takeKeys(take: KeyTaker, signal: AbortSignal): void {
  takers.add(take);
  signal.addEventListener('abort', () => takers.delete(take));
}
