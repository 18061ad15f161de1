/** Gives what begins a pause anew, and calls `over` at its end. One timer serves many beginnings, which keys are. */
export function createPause(inMs: () => number, over: () => void): () => void {
  let due = 0;
  let isWaiting = false;
  const wait = (left: number): void => {
    isWaiting = left > 0;
    if (isWaiting) setTimeout(() => wait(due - performance.now()), left);
    else over();
  };
  return () => {
    due = performance.now() + inMs();
    if (!isWaiting) wait(inMs());
  };
}
