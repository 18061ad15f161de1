import { computed, type ReadonlySignal } from '@preact/signals';

/**
 * A computed value that keeps its identity while it says the same. Most keys change nothing that is shown,
 * and nothing that depends on it is then done again.
 */
export function settled<T>(read: () => T, isSame: (one: T, other: T) => boolean): ReadonlySignal<T> {
  let last: { value: T } | null = null;
  return computed(() => {
    const value = read();
    if (!last || !isSame(last.value, value)) last = { value };
    return last.value;
  });
}

/** Whether two lists hold the same things in the same order. */
export function isSameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}

/** Whether two answers say the same, to the letter. */
export function isSameWords(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
