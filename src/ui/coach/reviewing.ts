import type { Case, FoundComposer, Language, Review } from '../../model';

/** Who asks for a review, and who takes the answer. */
export interface Reviewing {
  found: FoundComposer;
  review(kase: Case): Promise<Review | null>;
  /** A review of a text that is still in the box. */
  answered(text: string, review: Review): void;
  signal: AbortSignal;
}

/** Gives a function that asks for a review of the draft as it is; only the answer to the latest question counts. */
export function createReviewing({ found, review, answered, signal }: Reviewing): () => Promise<void> {
  let latest = 0;
  let lastLang: Language | null = null;
  return async () => {
    const revision = (latest += 1);
    const reply = found.composer.text();
    if (reply.trim() === '') return;
    const answer = await review({ ...found.conversation(), ...(lastLang && { lastLang }), reply });
    if (!answer || revision !== latest || signal.aborted) return;
    lastLang = answer.lang ?? lastLang;
    answered(reply, answer);
  };
}
