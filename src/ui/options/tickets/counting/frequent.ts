/** Counts texts and keeps the frequent ones. */
export interface Frequent {
  add(text: string): void;
  entries(): Iterable<[text: string, times: number]>;
}

/** At most twice so many texts are held, however many there are; then those that came least often are let go. */
export function createFrequent(most: number): Frequent {
  let times = new Map<string, number>();
  return {
    add(text) {
      times.set(text, (times.get(text) ?? 0) + 1);
      if (times.size >= most * 2)
        times = new Map([...times].toSorted(([, a], [, b]) => b - a).slice(0, most));
    },
    entries: () => times.entries(),
  };
}
