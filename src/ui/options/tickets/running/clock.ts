/** Measures how long something has been going on, without its pauses. */
export interface Clock {
  /** In milliseconds. */
  elapsed(): number;
  pause(): void;
  resume(): void;
}

/** A clock that runs from now on. */
export function createClock(now: () => number = () => performance.now()): Clock {
  let since: number | null = now();
  let before = 0;
  const elapsed = (): number => before + (since === null ? 0 : now() - since);
  return {
    elapsed,
    pause() {
      before = elapsed();
      since = null;
    },
    resume() {
      since ??= now();
    },
  };
}
