import { effect } from '@preact/signals';
import type { Case, FoundComposer, Review } from '../../model';
import type { Translate } from '../words';
import { createActions } from './actions';
import { createCommands } from './commands';
import { followDraft } from './follow';
import { createPainter } from './highlights';
import { guardKeys, takeKeys } from './keys';
import { createCoachModel } from './model';
import { watchPointer } from './pointer';
import { createReviewing } from './reviewing';
import { mountSurface } from './surface';

export interface CoachOptions {
  found: FoundComposer;
  /** The interface's words. */
  words: Translate;
  /** Has a case judged. Null: superseded, or no answer; what is shown stays. */
  review(kase: Case): Promise<Review | null>;
  muteRule(rule: string): void;
  /** Hears every review of the draft as it stands, and null when the box is emptied. */
  onReview?(review: Review | null): void;
  signal: AbortSignal;
}

/** Goes along with one reply box until `signal` aborts. `refresh` reviews it anew, after settings or thread changed. */
export function startCoaching(options: CoachOptions): { refresh(): void } {
  const { found, words, review, muteRule, onReview, signal } = options;
  const { composer } = found;
  const model = createCoachModel();
  const answered = (text: string, answer: Review): void => {
    model.answered(text, answer);
    onReview?.(answer);
  };
  const ask = createReviewing({ found, review, answered, signal });
  const refresh = (): void => void ask();
  const actions = createActions({ model, composer, muteRule, refresh });
  const host = mountSurface({ model, actions, composer, conversation: found.conversation }, words, signal);

  guardKeys(window, signal);
  takeKeys(createCommands({ model, actions, composer, host }), signal);
  watchPointer(model, composer, host, signal);
  const paint = createPainter(composer, signal);
  signal.addEventListener('abort', effect(() => paint(model.shown.value.top)));
  followDraft(
    composer,
    {
      changed: (text, caret) => {
        model.changed(text, caret);
        if (text.trim() === '') onReview?.(null);
      },
      typedAt: model.typedAt,
      rested: model.rested,
      paused: refresh,
    },
    signal,
  );
  return { refresh };
}
