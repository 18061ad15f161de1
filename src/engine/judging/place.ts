import type { Span } from '../../model';

/** Where in the reply something was found: the sentence's number and the span, or nowhere in particular. */
export interface Place {
  index: number | null;
  span: Span | null;
}

/** Of something that is missing. */
export const NOWHERE: Place = { index: null, span: null };
