import type { Composer, Span } from '../model';
import { findWords, joinsWords, oneLine } from './change';
import { createMirror } from './mirror';

/** What may have changed a `textarea`'s text. A script that sets its value is noticed with the caret's move. */
const signs = ['input', 'change', 'selectionchange', 'focus'];

/** A `textarea` as a composer. Its ranges lie in a mirror, since it has no DOM of its own. */
export function textarea(element: HTMLTextAreaElement): Composer {
  const text = (): string => element.value.replaceAll('\u00A0', ' ');
  const mirror = createMirror(element);
  return {
    element,
    text,
    mirror,
    range: ({ start, end }) =>
      start <= end && end <= element.value.length ? mirror.range(start, end) : null,
    offset: (node, offset) => (mirror.element.contains(node) ? offset : null),
    caret: () => (element.ownerDocument.activeElement === element ? element.selectionEnd : null),
    follow(changed, signal) {
      for (const sign of signs) element.addEventListener(sign, () => changed(false), { signal });
    },
    reveal({ start, end }) {
      const line = mirror.range(start, end).getBoundingClientRect();
      const box = element.getBoundingClientRect();
      if (line.top < box.top) element.scrollTop -= box.top - line.top;
      if (line.bottom > box.bottom) element.scrollTop += line.bottom - box.bottom;
      element.scrollIntoView({ block: 'nearest' });
    },
    replace: async (span, expected, words) => replaceIn(element, text, span, expected, words),
  };
}

/** By the browser's own typing: the one way that its undo takes back. */
function replaceIn(
  element: HTMLTextAreaElement,
  text: () => string,
  span: Span,
  expected: string,
  words: string,
): 'done' | 'refused' {
  const found = findWords(text(), span, expected);
  if (!found || joinsWords(text(), found)) return 'refused';
  const change = oneLine(text(), found, words);
  element.focus({ preventScroll: true });
  element.setSelectionRange(found.start, found.end);
  Document.prototype.execCommand.call(document, change.text ? 'insertText' : 'delete', false, change.text);
  return text() === change.after ? 'done' : 'refused';
}
