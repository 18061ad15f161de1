/**
 * Gives what begins a pause anew, and calls `over` at its end. A timer that is set anew costs a key less than one that
 * runs out in vain, which is a task of its own.
 */
export function createPause(inMs: () => number, over: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(over, inMs());
  };
}
