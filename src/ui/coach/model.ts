import { batch, computed, signal } from '@preact/signals';
import type { BeforeSending, Finding, Review, Span } from '../../model';
import { badgeState, isSameBadge, type ReviewedText } from './badge-state';
import { carry } from './carry';
import { freshDraft, type DraftMemory } from './drafts';
import { differenceInWords, type Difference } from './difference';
import { shownHints, toHints, wantedHints, worthAsking, type Hint } from './hints';
import { isFinished, sentenceAt } from './sentence';
import { isSameList, isSameWords, settled } from './settled';

/** What is open: nothing, the card of one hint, or the list. Pinned cards stay when the pointer leaves. */
export type View =
  | { kind: 'none' }
  | { kind: 'card'; id: string; pinned: boolean; focus: boolean }
  | { kind: 'list'; focus: boolean }
  | { kind: 'question'; question: Question };

/** A reply that waits for a word of the agent before it is sent. */
export interface Question {
  /** What was pressed. */
  at: HTMLElement;
  /** Sends it, as it would have been. */
  go(): void;
  /** Whether the keyboard goes to the question. */
  focus: boolean;
}

/** A change just made that may still be taken back: as long as the draft reads `draft`. */
export interface Undo {
  /** Whose words were put in. */
  rule: string;
  /** From the changed draft to the one before. */
  back: Difference;
  draft: string;
}

export type CoachModel = ReturnType<typeof createCoachModel>;

const closed: View = { kind: 'none' };

/** All that Virgil knows of one draft while its box is open; `met` is what it knew of it in a box before. */
export function createCoachModel(met: DraftMemory = freshDraft) {
  const draft = signal('');
  const findings = signal<readonly Finding[]>([]);
  const reviewed = signal<ReviewedText | null>(null);
  const typing = signal<number | null>(null);
  const dismissed = signal(met.dismissed);
  const wasAsked = signal(met.wasAsked);
  const ledger = signal(met.ledger);
  const resting = signal<string | null>(null);
  const mutedRules = signal<ReadonlySet<string>>(new Set());
  const refused = signal<string | null>(null);
  const undo = signal<Undo | null>(null);
  const view = signal<View>(closed);

  const sentenceTyped = computed<Span | null>(() => {
    if (typing.value === null) return null;
    const sentence = sentenceAt(draft.value, typing.value);
    return isFinished(draft.value, sentence) ? null : sentence;
  });
  const named = computed(() => toHints(findings.value));
  const wanted = (sentence: Span | null): readonly Hint[] =>
    wantedHints(named.value, {
      dismissed: dismissed.value,
      mutedRules: mutedRules.value,
      typing: sentence,
    });
  const hints = settled(() => wanted(sentenceTyped.value), isSameList);
  /** With the sentence being typed: whoever sends has finished it. */
  const unmended = computed(() => wanted(null));
  const asked = signal<BeforeSending>('off');
  const openHint = computed(() => {
    const open = view.value;
    return open.kind === 'card' ? (hints.value.find(({ id }) => id === open.id) ?? null) : null;
  });

  return {
    view,
    refused,
    ledger,
    /** A rule that has just gone quiet, for having been dismissed again and again. */
    resting,
    hints,
    unmended,
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
    badge: settled(() => badgeState(reviewed.value, hints.value.length), isSameBadge),
    /** What the question before sending is about. */
    asked: computed(() => worthAsking(asked.value, unmended.value)),
    /** What is to be known of this draft when its box comes back. */
    memory: computed<DraftMemory>(() => ({
      dismissed: dismissed.value,
      wasAsked: wasAsked.value,
      ledger: ledger.value,
    })),
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
        // What says the same stays the same: nothing is then painted anew.
        if (!isSameWords(findings.value, review.findings)) findings.value = review.findings;
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
    /** The words of a rule's hint were put in: the draft, which read `before`, reads `after`. */
    applied(rule: string, before: string, after: string): void {
      batch(() => {
        undo.value = { rule, back: differenceInWords(after, before), draft: after };
        closeCard();
      });
    },
    forgetUndo(): void {
      undo.value = null;
    },
    close(): void {
      view.value = closed;
    },
    /** Whether nothing is open that goes with the next key. */
    isQuiet(): boolean {
      return view.value.kind === 'none' && undo.value?.draft !== draft.value;
    },
    /** Whether the agent is to be asked before this draft goes: at most once. */
    isToAsk(wish: BeforeSending): boolean {
      return !wasAsked.value && worthAsking(wish, unmended.value).length > 0;
    },
    askFirst(wish: BeforeSending, question: Question): void {
      batch(() => {
        wasAsked.value = true;
        asked.value = wish;
        view.value = { kind: 'question', question };
      });
    },
  };

  /** A card belongs to its hint, a question to the draft that was sent; the list stays, and shows what is left. */
  function closeCard(): void {
    if (view.value.kind === 'card' || view.value.kind === 'question') view.value = closed;
  }

  /** An emptied box is a new draft. */
  function startOver(): void {
    reviewed.value = null;
    findings.value = [];
    dismissed.value = freshDraft.dismissed;
    wasAsked.value = freshDraft.wasAsked;
    ledger.value = freshDraft.ledger;
    resting.value = null;
    undo.value = null;
    view.value = closed;
  }
}
