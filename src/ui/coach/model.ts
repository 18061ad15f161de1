import { batch, computed, signal } from '@preact/signals';
import type { Finding, Review, Span } from '../../model';
import { badgeState, type Reviewed } from './badge-state';
import { carry } from './carry';
import { difference, type Difference } from './difference';
import { shownHints, toHints, wantedHints, type Hint } from './hints';
import { isFinished, sentenceAt } from './sentence';

/** What is open: nothing, the card of one hint, or the list. Pinned cards stay when the pointer leaves. */
export type View =
  | { kind: 'none' }
  | { kind: 'card'; id: string; pinned: boolean; focus: boolean }
  | { kind: 'list'; focus: boolean };

/** A change just made that may still be taken back: as long as the draft reads `draft`. */
export interface Undo {
  /** From the changed draft to the one before. */
  back: Difference;
  draft: string;
}

export type CoachModel = ReturnType<typeof createCoachModel>;

const closed: View = { kind: 'none' };

/** All that Virgil knows of one draft while its box is open. Nothing of it outlives the box. */
export function createCoachModel() {
  const draft = signal('');
  const findings = signal<readonly Finding[]>([]);
  const reviewed = signal<Reviewed | null>(null);
  const typing = signal<number | null>(null);
  const dismissed = signal<ReadonlySet<string>>(new Set());
  const mutedRules = signal<ReadonlySet<string>>(new Set());
  const refused = signal<string | null>(null);
  const undo = signal<Undo | null>(null);
  const view = signal<View>(closed);

  const sentenceTyped = computed<Span | null>(() => {
    if (typing.value === null) return null;
    const sentence = sentenceAt(draft.value, typing.value);
    return isFinished(draft.value, sentence) ? null : sentence;
  });
  const hints = computed<readonly Hint[]>(() =>
    wantedHints(toHints(findings.value), {
      dismissed: dismissed.value,
      mutedRules: mutedRules.value,
      typing: sentenceTyped.value,
    }),
  );
  const openHint = computed(() => {
    const open = view.value;
    return open.kind === 'card' ? (hints.value.find(({ id }) => id === open.id) ?? null) : null;
  });

  return {
    view,
    refused,
    hints,
    openHint,
    draft: computed(() => draft.value),
    shown: computed(() => shownHints(hints.value)),
    signals: computed(() => reviewed.value?.review.signals ?? []),
    score: computed(() => reviewed.value?.review.score ?? null),
    /** What is said of the draft now: the latest review with the hints that may be seen; null before the first. */
    said: computed<Review | null>(() => {
      const review = reviewed.value?.review;
      return review ? { ...review, findings: hints.value.map(({ finding }) => finding) } : null;
    }),
    badge: computed(() => badgeState(reviewed.value, hints.value.length)),
    undo: computed(() => (undo.value?.draft === draft.value ? undo.value : null)),

    /** The draft changed; `caret` is null when the change came from elsewhere than the keyboard. */
    changed(text: string, caret: number | null): void {
      batch(() => {
        findings.value = carry(findings.value, draft.value, text);
        draft.value = text;
        typing.value = caret;
        closeCard();
        if (text.trim() === '') startOver();
      });
    },
    /** The caret went elsewhere without a change: no sentence is being typed any more. */
    rested(): void {
      typing.value = null;
    },
    /** The caret's place once the browser has settled it after a change. */
    typedAt(caret: number | null): void {
      typing.value = caret;
    },
    /** A review of `text` came; one of another text than the draft's is not taken. */
    answered(text: string, review: Review): void {
      if (text !== draft.value) return;
      batch(() => {
        reviewed.value = { text, review };
        findings.value = review.findings;
        if (view.value.kind === 'card' && !openHint.value) view.value = closed;
      });
    },
    /** "Not here": this hint is not shown again in this draft. */
    dismiss(id: string): void {
      batch(() => {
        dismissed.value = new Set(dismissed.value).add(id);
        closeCard();
      });
    },
    mute(rule: string): void {
      batch(() => {
        mutedRules.value = new Set(mutedRules.value).add(rule);
        closeCard();
      });
    },
    /** A hint's words were put in: the draft, which read `before`, reads `after`. */
    applied(before: string, after: string): void {
      batch(() => {
        undo.value = { back: difference(after, before), draft: after };
        closeCard();
      });
    },
    forgetUndo(): void {
      undo.value = null;
    },
    close(): void {
      view.value = closed;
    },
  };

  /** A card belongs to its hint; the list stays, and shows what is left. */
  function closeCard(): void {
    if (view.value.kind === 'card') view.value = closed;
  }

  /** An emptied box is a new draft. */
  function startOver(): void {
    reviewed.value = null;
    findings.value = [];
    dismissed.value = new Set();
    undo.value = null;
    view.value = closed;
  }
}
