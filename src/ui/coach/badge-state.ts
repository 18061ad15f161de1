import type { Review } from '../../model';
import { isFinishedDraft } from './sentence';

/** What the badge says: nothing, that Virgil is here, how many hints there are, or that all is well. */
export type BadgeState =
  | { kind: 'hidden' }
  | { kind: 'quiet' }
  | { kind: 'hints'; count: number }
  | { kind: 'clear' }
  | { kind: 'language' };

/** What a review said, with the text that it was made of. */
export interface ReviewedText {
  text: string;
  review: Review;
}

/**
 * The badge changes when a review comes or a hint goes, never because of a key or a review under way,
 * so it does not flicker. "Reads well" has to be earned by a finished draft.
 */
export function badgeState(reviewed: ReviewedText | null, hints: number): BadgeState {
  if (!reviewed) return { kind: 'hidden' };
  if (!reviewed.review.lang) return { kind: 'language' };
  if (hints > 0) return { kind: 'hints', count: hints };
  const { findings, partial } = reviewed.review;
  const isClear = findings.length === 0 && !partial && isFinishedDraft(reviewed.text);
  return { kind: isClear ? 'clear' : 'quiet' };
}

/** Whether two states say the same. */
export function isSameBadge(one: BadgeState, other: BadgeState): boolean {
  if (one.kind === 'hints' && other.kind === 'hints') return one.count === other.count;
  return one.kind === other.kind;
}
