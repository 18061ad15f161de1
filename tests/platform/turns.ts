import { vi } from 'vitest';

/** Gives tests the locks of a browser: of one name, one work waits for the other. */
export function stubLocks(): void {
  const turns = new Map<string, Promise<unknown>>();
  const request = <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const turn = (turns.get(name) ?? Promise.resolve()).then(work);
    turns.set(
      name,
      turn.catch(() => {}),
    );
    return turn;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}
