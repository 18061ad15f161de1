import type { Case, Review } from '../../src/model';
import { isContextInvalidated, sendReview } from '../../src/platform/messages';

/** Reviews from the worker. An answer that a newer question overtook is null; so is one that could not be had. */
export function createReviews(lost: () => void): (kase: Case, fixes?: boolean) => Promise<Review | null> {
  let latest = 0;
  return async (kase, fixes = false) => {
    latest += 1;
    try {
      const { revision, review } = await sendReview(kase, latest, fixes);
      return revision === latest ? review : null;
    } catch (error) {
      if (isContextInvalidated(error)) lost();
      // The draft stays as it is, and the next keystroke asks again.
      return null;
    }
  };
}
