/** Calls `over` once nothing has begun anew for a while; one timer serves many beginnings, which keys are. */
export function createPause(over: () => void): { begin(inMs: number): void; cancel(): void } {
  let due = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = (): void => {
    const left = due - performance.now();
    timer = left > 0 ? setTimeout(waited, left) : undefined;
    if (left <= 0) over();
  };
  return {
    begin(inMs) {
      due = performance.now() + inMs;
      timer ??= setTimeout(waited, inMs);
    },
    cancel() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
