import type { VirtualElement } from '@floating-ui/dom';
import type { Composer } from '../../model';
import type { Hint } from './hints';

/** A hint's words as something to place a card at; found again each time, because editors render anew. */
export function wordsAnchor(composer: Composer, hint: () => Hint | null): VirtualElement {
  let last: Range | null = null;
  const words = (): Range | Element => {
    const span = hint()?.finding.span;
    last = (span && composer.range(span)) ?? last;
    return last ?? composer.element;
  };
  return {
    contextElement: composer.element,
    getBoundingClientRect: () => words().getBoundingClientRect(),
    getClientRects: () => words().getClientRects(),
  };
}
