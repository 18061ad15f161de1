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
  const start = most(shorter, (length) => after.startsWith(before.slice(0, length)));
  const tail = most(shorter - start, (length) => after.endsWith(before.slice(before.length - length)));
  const span = { start, end: before.length - tail };
  return { span, was: before.slice(start, span.end), text: after.slice(start, after.length - tail) };
}

/** The greatest length that fits, by halving: long texts are compared by the engine, not letter by letter here. */
function most(limit: number, fits: (length: number) => boolean): number {
  let fitting = 0;
  let tooLong = limit + 1;
  while (tooLong - fitting > 1) {
    const middle = (fitting + tooLong) >> 1;
    if (fits(middle)) fitting = middle;
    else tooLong = middle;
  }
  return fitting;
}
