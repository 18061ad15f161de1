import type { Pause } from './term';

/** The pause that punctuation makes. */
export function pauseOf(punctuation: string): Pause {
  if (/[;:–—()[\]•|]|\s-+\s/.test(punctuation)) return 2;
  return /,/.test(punctuation) ? 1 : 0;
}
