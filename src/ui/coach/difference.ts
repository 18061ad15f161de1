import type { Span } from '../../model';

/** How one text became another: the words at `span` gave way to `text`. */
export interface Difference {
  /** In the text before. */
  span: Span;
  /** What stood there. */
  was: string;
  text: string;
}

/** The smallest single change that makes `after` out of `before`. */
export function difference(before: string, after: string): Difference {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const span = { start, end: before.length - tail };
  return { span, was: before.slice(start, span.end), text: after.slice(start, after.length - tail) };
}
