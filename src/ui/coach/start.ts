import { effect, signal as createSignal, untracked } from '@preact/signals';
import type { Case, FoundComposer, Review, Settings } from '../../model';
import type { Translate } from '../words';
import { createActions } from './actions';
import { createCommands } from './commands';
import { followDraft } from './follow';
import { watchGround } from './ground';
import { draftName, keepDraft, type Drafts } from './drafts';
import { createPainter } from './highlights';
import { takeKeys } from './keys';
import { createCoachModel } from './model';
import { watchPointer } from './pointer';
import { createReviewing } from './reviewing';
import { askBeforeSending } from './sending';
import { mountSurface } from './surface';
import { keepTally, type Counter } from './tally';

/** Of the settings, what plays a part beside a reply box. */
export type Wishes = Pick<Settings, 'pauseInMs' | 'beforeSending' | 'shortcut'>;

export interface CoachOptions {
  found: FoundComposer;
  /** The interface's words. */
  words: Translate;
  /** Has a case judged, with fixes or without. Null: superseded, or no answer; what is shown stays. */
  review(kase: Case, fixes?: boolean): Promise<Review | null>;
  /** Mutes a rule, or lets it speak again. */
  muteRule(rule: string, muted: boolean): void;
  /** Hears what becomes of hints; absent where nothing is to be counted. */
  counter?: Counter;
  /** What the agent or the lead wants, asked anew each time. */
  wishes(): Wishes;
  /** What is remembered of drafts whose box went. */
  drafts?: Drafts;
  /** Hears what is said of the draft whenever that changes, less what was sent away; null while nothing is. */
  onReview?(review: Review | null): void;
  signal: AbortSignal;
}

/**
 * Goes along with one reply box until `signal` aborts; its keys and presses come by the guards of the window.
 * `refresh` reviews it anew, after settings or thread changed.
 */
export function startCoaching(options: CoachOptions): { refresh(): void } {
  const { found, words, review, muteRule, counter, wishes, drafts = new Map(), onReview, signal } = options;
  const { composer } = found;
  const nameOf = draftName(found);
  const model = createCoachModel(drafts.get(nameOf(composer.text())));
  const { ground, look } = watchGround(composer.element, signal);
  const answered = (text: string, answer: Review): void => {
    look();
    model.answered(text, answer);
  };
  const isLooking = (): boolean => model.view.value.kind !== 'none';
  const { ask, advise, wake } = createReviewing({ found, review, isLooking, answered, signal });
  const shortcut = createSignal(wishes().shortcut);
  const refresh = (): void => {
    shortcut.value = wishes().shortcut;
    void ask();
  };
  const isKept = (): boolean => composer.element.isConnected && composer.text().trim() !== '';
  const tally = keepTally(model, counter, isKept, signal);
  const actions = createActions({ model, composer, tally, muteRule, refresh });
  const host = mountSurface(
    { model, actions, composer, shortcut, conversation: found.conversation },
    words,
    signal,
  );
  const painter = createPainter(composer, signal);
  const renderings = createSignal(0);
  const rendered = (): void => void (renderings.value += 1);
  // Before all who act on hints: it has the draft read for them.
  followDraft(
    composer,
    {
      began: wake,
      changed(text, caret) {
        model.changed(text, caret);
        rendered();
      },
      rendered,
      typedAt: model.typedAt,
      rested: model.rested,
      paused: refresh,
      turned: advise,
      isUntouched: () => model.isQuiet() && painter.isWhole(),
    },
    () => wishes().pauseInMs,
    signal,
  );
  takeKeys(createCommands({ model, actions, composer, host, shortcut, advise }), signal);
  askBeforeSending({ model, found, wish: () => wishes().beforeSending, pressed: tally.pressed, signal });
  watchPointer(model, composer, host, signal);
  const stops = [
    effect(() => {
      void renderings.value;
      painter.paint(model.shown.value.top, ground.value);
    }),
    effect(() => void (isLooking() && untracked(advise))),
    effect(() => {
      const { value } = model.said;
      untracked(() => onReview?.(value));
    }),
    effect(() => void (host.dataset['ground'] = ground.value)),
    keepDraft(drafts, model, nameOf),
  ];
  signal.addEventListener('abort', () => {
    stops.forEach((stop) => stop());
  });
  return { refresh };
}
