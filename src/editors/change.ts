import type { Span } from '../model';

/** A change of the draft, with the whole text before and after it. */
export interface Change {
  span: Span;
  text: string;
  before: string;
  after: string;
}

/** Where the expected words stand now: at their place, or at the only other one. Null: gone, or doubtful. */
export function findWords(draft: string, span: Span, expected: string): Span | null {
  if (span.end > draft.length) return null;
  if (draft.slice(span.start, span.end) === expected) return span;
  const start = expected ? draft.indexOf(expected) : -1;
  if (start < 0 || start !== draft.lastIndexOf(expected)) return null;
  return { start, end: start + expected.length };
}

/** Whether an insertion would land inside a word: a sign that the draft has moved on. */
export function joinsWords(draft: string, { start, end }: Span): boolean {
  return (
    start === end && /[\p{L}\p{N}]$/u.test(draft.slice(0, start)) && /^[\p{L}\p{N}]/u.test(draft.slice(end))
  );
}

/**
 * The change as one line, since a line break would take several undos. Spaces fit the place:
 * none at the edges of a line, where editors swallow them, one between inserted words and their neighbours.
 */
export function oneLine(draft: string, span: Span, text: string): Change {
  const before = draft.slice(0, span.start);
  const rest = draft.slice(span.end);
  let line = text.replace(/\s+/g, ' ');
  if (span.start === span.end)
    line = `${/\S$/.test(before) ? ' ' : ''}${line.trim()}${/^[\p{L}\p{N}]/u.test(rest) ? ' ' : ''}`;
  if (before === '' || /\s$/.test(before)) line = line.trimStart();
  if (rest === '' || /^\s/.test(rest)) line = line.trimEnd();
  return { span, text: line, before: draft, after: before + line + rest };
}
