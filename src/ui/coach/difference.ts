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
  return between(before, after, start, before.length - tail);
}

/** The same in whole words, to which a reply box adds no spaces of its own. */
export function differenceInWords(before: string, after: string): Difference {
  const { span } = difference(before, after);
  const start = before.slice(0, span.start).search(/(?<!\S)\S*$/);
  const end = span.end + before.slice(span.end).search(/\s|$/);
  return between(before, after, start, end);
}

function between(before: string, after: string, start: number, end: number): Difference {
  const text = after.slice(start, after.length - before.length + end);
  return { span: { start, end }, was: before.slice(start, end), text };
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
