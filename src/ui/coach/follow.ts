import type { Composer } from '../../model';
import { createPause } from './pause';

/** What following a draft tells. */
export interface Follower {
  /** The text is another one; `caret` is its offset when the box has the focus. */
  changed(text: string, caret: number | null): void;
  /** The editor rendered anew without another text: whoever holds its nodes has to look again. */
  rendered(): void;
  /** The browser settled the caret after a change. */
  typedAt(caret: number | null): void;
  /** The caret moved, or the focus left, without a change. */
  rested(): void;
  /** The text has rested for a pause. */
  paused(): void;
}

/**
 * Follows what happens to a draft, by whatever hand: keys, a macro, an undo. Text that is
 * still being composed by an input method is left alone until it is settled. `pauseInMs` says how long
 * typing has to rest before the draft is read.
 */
export function followDraft(
  composer: Composer,
  follower: Follower,
  pauseInMs: () => number,
  signal: AbortSignal,
): void {
  const { element } = composer;
  const page = element.ownerDocument;
  let text = '';
  let isComposing = false;
  let isCaretDue = false;
  let caret: number | null = null;
  const rest = createPause(pauseInMs, () => {
    if (!signal.aborted) follower.paused();
  });

  const read = (): void => {
    if (isComposing) return;
    const now = composer.text();
    if (now === text) return follower.rendered();
    text = now;
    caret = composer.caret();
    isCaretDue = true;
    follower.changed(text, caret);
    rest();
  };
  const settleCaret = (): void => {
    if (isCaretDue) {
      isCaretDue = false;
      caret = composer.caret();
      follower.typedAt(caret);
      return;
    }
    if (caret === null || composer.caret() === caret) return;
    caret = null;
    follower.rested();
  };
  const inBox = (event: Event): boolean => event.target instanceof Node && element.contains(event.target);
  const composition = (event: Event): void => {
    if (!inBox(event)) return;
    isComposing = event.type === 'compositionstart';
    if (!isComposing) read();
  };

  const options = { signal, capture: true };
  page.addEventListener('compositionstart', composition, options);
  page.addEventListener('compositionend', composition, options);
  page.addEventListener('selectionchange', settleCaret, { signal });
  page.addEventListener('focusout', (event) => inBox(event) && follower.rested(), options);
  composer.follow(read, signal);
  read();
}
