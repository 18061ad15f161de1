import type { Composer } from '../model';
import { draftText } from './draft-text';
import { engines, type Engine, type EngineData } from './engines';
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
  const { furniture, typesAgain = false }: EngineData = engines[options.engine];
  const leaveOut = [...furniture, ...options.leaveOut].join(', ');
  const draft = readOnce(() => draftText(element, leaveOut ? { leaveOut } : {}));
  return {
    element,
    text: () => draft().text,
    range: (span) => rangeOf(element, draft(), span),
    offset: (node, offset) => offsetOf(element, draft(), node, offset),
    caret() {
      if (!element.contains(element.ownerDocument.activeElement)) return null;
      const selection = element.ownerDocument.getSelection();
      return selection?.focusNode
        ? offsetOf(element, draft(), selection.focusNode, selection.focusOffset)
        : null;
    },
    follow(changed, signal) {
      // Not input events: macros, undo and editors that render by themselves change the text without one.
      const observer = new MutationObserver(changed);
      observer.observe(element, { childList: true, characterData: true, subtree: true });
      signal.addEventListener('abort', () => observer.disconnect());
    },
    reveal(span) {
      const range = rangeOf(element, draft(), span);
      range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    },
    replace: (span, expected, text) =>
      replaceWords(
        { element, leaveOut, typesAgain, read: () => draftText(element, { leaveOut }) },
        span,
        expected,
        text,
      ),
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
