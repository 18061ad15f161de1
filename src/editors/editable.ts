import type { Composer } from '../model';
import { draftText } from './draft-text';
import { engines, type Engine } from './engines';
import type { DraftText } from './lines';
import { offsetOf, rangeOf } from './places';
import { replaceWords } from './replace';

export interface EditableOptions {
  engine: Engine;
  /** Selectors of what the host puts into the box that is not the agent's draft. */
  leaveOut: readonly string[];
}

/** A `contenteditable` element as a composer, whichever engine runs it. */
export function editable(element: HTMLElement, options: EditableOptions): Composer {
  const leaveOut = [...engines[options.engine].furniture, ...options.leaveOut].join(', ');
  const draft = readOnce(() => draftText(element, leaveOut ? { leaveOut } : {}));
  return {
    element,
    text: () => draft().text,
    range: (span) => rangeOf(element, draft(), span),
    offset: (node, offset) => offsetOf(element, draft(), node, offset),
    replace: (span, expected, text) =>
      replaceWords({ element, leaveOut, read: () => draftText(element, { leaveOut }) }, span, expected, text),
  };
}

/** Reads once for all who ask in the same task: a page can't change the box in between. */
function readOnce(read: () => DraftText): () => DraftText {
  let known: DraftText | null = null;
  return () => {
    if (known) return known;
    known = read();
    queueMicrotask(() => (known = null));
    return known;
  };
}
