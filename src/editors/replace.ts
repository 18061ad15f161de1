import type { Span } from '../model';
import type { DraftText } from './lines';
import { markOwn } from './own-events';
import { rangeOf } from './places';
import { findWords, joinsWords, oneLine, type Change } from './change';

/** The box that is to be changed, read afresh at each step. */
export interface Box {
  element: HTMLElement;
  /** Selector of what is not the agent's draft, which no change may touch. */
  leaveOut: string;
  /** Whether a change that was taken without an effect may be tried once more, by the browser's own typing. */
  typesAgain: boolean;
  read(): DraftText;
}

/**
 * Changes words through the editor's own input path: the one way that every engine takes
 * in both browsers and that its undo takes back. What happened is read back from the box.
 */
export async function replaceWords(
  box: Box,
  span: Span,
  expected: string,
  text: string,
): Promise<'done' | 'refused'> {
  const change = planned(box, span, expected, text);
  const range = change && (await selected(box, change));
  if (!range) return 'refused';
  type(box.element, range, change.text);
  if (await tookIt(box, change.after)) return 'done';
  return box.typesAgain && (await typedAgain(box, change)) ? 'done' : 'refused';
}

/** For an engine that took the event and made nothing of it, as Lexical does in Firefox: the browser types. */
async function typedAgain(box: Box, change: Change): Promise<boolean> {
  if (!(await selected(box, change))) return false;
  Document.prototype.execCommand.call(document, 'insertText', false, change.text);
  return tookIt(box, change.after);
}

function planned(box: Box, span: Span, expected: string, text: string): Change | null {
  const draft = box.read();
  const found = findWords(draft.text, span, expected);
  if (!found || joinsWords(draft.text, found)) return null;
  const range = rangeOf(box.element, draft, found);
  if (!range || holdsMoreThanWords(range, box.leaveOut)) return null;
  return withSpaceAfter(oneLine(draft.text, found, text), range);
}

/** Firefox loses the space after an inline element whose whole text is replaced, so the space is replaced with it. */
function withSpaceAfter(change: Change, range: Range): Change {
  const { before, span, text, after } = change;
  if (span.start === span.end || before[span.end] !== ' ' || !isWholeNode(range)) return change;
  return { before, after, span: { start: span.start, end: span.end + 1 }, text: `${text} ` };
}

function isWholeNode({ startContainer, startOffset, endContainer, endOffset }: Range): boolean {
  return (
    startContainer === endContainer &&
    startOffset === 0 &&
    endContainer instanceof Text &&
    endOffset === endContainer.data.length
  );
}

/** Pictures, mentions and quotes between the words would be lost with them. */
function holdsMoreThanWords(range: Range, leaveOut: string): boolean {
  const kept = `img, video, object, iframe, [contenteditable="false"]${leaveOut ? `, ${leaveOut}` : ''}`;
  return range.cloneContents().querySelector(kept) !== null;
}

/** Selects the words as they are before the change; null where they are others by now. */
async function selected(box: Box, { before, span }: Change): Promise<Range | null> {
  if (box.read().text !== before || !select(box, span)) return null;
  await selectionTold();
  return box.read().text === before ? select(box, span) : null;
}

/** How long a change of the selection is waited for, in ms: where the words were selected before, none comes. */
const TOLD_WITHIN_MS = 50;

/** The engine learns of the selection by an event, in a task of its own, and begins another step for its undo. */
function selectionTold(): Promise<void> {
  return new Promise((resolve) => {
    document.addEventListener('selectionchange', () => setTimeout(resolve), { once: true });
    setTimeout(resolve, TOLD_WITHIN_MS);
  });
}

function select(box: Box, span: Span): Range | null {
  box.element.focus({ preventScroll: true });
  const range = rangeOf(box.element, box.read(), span);
  if (!range) return null;
  getSelection()?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  );
  return range;
}

function type(element: HTMLElement, range: Range, text: string): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  const event = new InputEvent('beforeinput', {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType: 'insertReplacementText',
    data: text,
    dataTransfer,
    targetRanges: [new StaticRange(range)],
  });
  // An engine that takes the event cancels it and changes its model; the others want the browser to type.
  if (element.dispatchEvent(markOwn(event))) haveTyped(text);
}

/**
 * Has the browser type. Firefox announces this to the page by an event of its own, Chromium doesn't;
 * an engine that was told by ours already would type twice, so the second is kept from it.
 */
function haveTyped(text: string): void {
  const typed = new AbortController();
  const keep = (event: Event): void => event.stopImmediatePropagation();
  window.addEventListener('beforeinput', keep, { capture: true, signal: typed.signal });
  Document.prototype.execCommand.call(document, text ? 'insertText' : 'delete', false, text);
  typed.abort();
}

/** Engines render at once or in the next task. */
async function tookIt(box: Box, after: string): Promise<boolean> {
  if (box.read().text === after) return true;
  await aTask();
  return box.read().text === after;
}

function aTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
