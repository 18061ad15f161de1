import type { Composer } from '../model';
import { draftText } from './draft-text';
import { engines, type Engine, type EngineData } from './engines';
import { mended, type DraftText } from './lines';
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
  const { draft, follow } = createReading(element, () => draftText(element, leaveOut ? { leaveOut } : {}));
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
    follow,
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

/**
 * Reads once for all who ask until the box changes, and then only the words that changed, where no more did. While
 * nobody follows the box, what was read holds for the same task only: a page can't change the box in between.
 */
function createReading(element: HTMLElement, read: () => DraftText) {
  let known: DraftText | null = null;
  /** Text nodes whose words changed since. */
  const stale = new Set<Node>();
  let following: { observer: MutationObserver; changed(isInPlace: boolean): void } | null = null;

  /** Takes note of what changed; tells whether only words did. */
  const isInPlace = (records: readonly MutationRecord[]): boolean => {
    for (const { type, target } of records) {
      if (type === 'characterData') stale.add(target);
      else known = null;
    }
    return records.every(({ type }) => type === 'characterData');
  };
  return {
    draft(): DraftText {
      // What changed in this task is told at its end, but known already; who takes the news has to pass it on.
      const untold = following?.observer.takeRecords() ?? [];
      if (untold.length > 0) {
        const isSmall = isInPlace(untold);
        queueMicrotask(() => following?.changed(isSmall));
      }
      for (const node of stale) known &&= mended(known, node);
      stale.clear();
      if (known) return known;
      known = read();
      if (!following) queueMicrotask(() => (known = null));
      return known;
    },
    follow(changed: (isInPlace: boolean) => void, signal: AbortSignal): void {
      // Not input events: macros, undo and editors that render by themselves change the text without one.
      const observer = new MutationObserver((records) => changed(isInPlace(records)));
      observer.observe(element, { childList: true, characterData: true, subtree: true });
      following = { observer, changed };
      signal.addEventListener('abort', () => {
        observer.disconnect();
        following = null;
        known = null;
      });
    },
  };
}
