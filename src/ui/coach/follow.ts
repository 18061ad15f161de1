import type { Composer } from '../../model';
import { takeKeys } from './keys';
import { createPause } from './pause';
import { takePresses } from './presses';

/** What following a draft tells. */
export interface Follower {
  /** Keys begin to come in a row. */
  began(): void;
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
  /** Somebody may be about to act on hints: the pointer moves or presses, or a key of shortcuts goes down. */
  turned(): void;
  /** Whether keys change nothing that is shown, as long as they only change words: then they wait for a moment. */
  isUntouched(): boolean;
}

/** How long nobody types until what was typed is read, where it could wait: longer than between keys of slow hands. */
const momentInMs = 500;

/**
 * Follows what happens to a draft, by whatever hand: keys, a macro, an undo. Text that is
 * still being composed by an input method is left alone until it is settled. `pauseInMs` says how long
 * typing has to rest before the draft is reviewed. Of keys in a row the first is read at once, since its sentence is
 * being typed from then on, and the others together: a moment after the last, or when somebody does something else.
 */
export function followDraft(
  composer: Composer,
  follower: Follower,
  pauseInMs: () => number,
  signal: AbortSignal,
): void {
  const { element } = composer;
  const page = element.ownerDocument;
  /** What the follower was told. */
  let text = '';
  let isComposing = false;
  /** Whether keys come in a row, the first of which was read. */
  let isTyping = false;
  let isUnread = false;
  let isCaretDue = false;
  let caret: number | null = null;
  /** Where the caret was settled while the text is unread. */
  let place: Pick<Selection, 'focusNode' | 'focusOffset'> | null = null;

  const pause = createPause(
    // A pause that is shorter has passed by then.
    () => pauseInMs() - momentInMs,
    () => {
      if (!signal.aborted && !isTyping) follower.paused();
    },
  );
  const moment = createPause(
    () => Math.min(momentInMs, pauseInMs()),
    () => {
      isTyping = false;
      if (signal.aborted) return;
      catchUp();
      pause();
    },
  );

  const read = (): void => {
    if (isComposing) return;
    isUnread = false;
    const now = composer.text();
    if (now === text) return follower.rendered();
    text = now;
    caret = composer.caret();
    follower.changed(text, caret);
  };
  const catchUp = (): void => {
    if (isUnread) read();
  };
  const heard = (isInPlace: boolean): void => {
    if (isComposing) return;
    const before = text;
    isUnread = true;
    if (!isInPlace || !isTyping || !follower.isUntouched()) read();
    if (!isUnread && text === before) return;
    if (!isTyping) follower.began();
    isTyping = true;
    isCaretDue = true;
    moment();
  };
  const settleCaret = (): void => {
    if (isUnread) return settlePlace();
    if (isCaretDue) {
      isCaretDue = false;
      caret = composer.caret();
      follower.typedAt(caret);
      return;
    }
    if (caret === null || composer.caret() === caret) return;
    leave();
  };
  /** The same without the text that offsets are counted in. */
  const settlePlace = (): void => {
    const { focusNode, focusOffset } = page.getSelection() ?? { focusNode: null, focusOffset: 0 };
    const isMoved = focusNode !== place?.focusNode || focusOffset !== place?.focusOffset;
    place = { focusNode, focusOffset };
    if (isMoved && !isCaretDue) leave();
    isCaretDue = false;
  };
  const leave = (): void => {
    catchUp();
    caret = null;
    follower.rested();
  };
  // Who acts on hints finds the draft read.
  const turn = (): void => {
    catchUp();
    follower.turned();
  };
  const inBox = (event: Event): boolean => event.target instanceof Node && element.contains(event.target);
  const composition = (event: Event): void => {
    if (!inBox(event)) return;
    isComposing = event.type === 'compositionstart';
    if (!isComposing) heard(false);
  };

  const options = { signal, capture: true };
  page.addEventListener('compositionstart', composition, options);
  page.addEventListener('compositionend', composition, options);
  page.addEventListener('selectionchange', settleCaret, { signal });
  page.addEventListener('focusout', (event) => inBox(event) && leave(), options);
  page.addEventListener('pointermove', turn, { ...options, passive: true });
  takePresses(() => (turn(), false), signal);
  takeKeys(({ altKey, ctrlKey, metaKey }) => {
    if (altKey || ctrlKey || metaKey) turn();
    return false;
  }, signal);
  composer.follow(heard, signal);
  heard(false);
}
