import type { Case, FoundComposer, Language, Review } from '../../model';

/** Who asks for a review, and who takes the answer. */
export interface Reviewing {
  found: FoundComposer;
  review(kase: Case): Promise<Review | null>;
  /** A review of a text that is still in the box. */
  answered(text: string, review: Review): void;
  signal: AbortSignal;
}

/** After as long a silence the browser may have stopped who judges: both do so after half a minute. */
const silenceInMs = 25_000;

/** Has the draft of one box reviewed. */
export function createReviewing({ found, review, answered, signal }: Reviewing) {
  let latest = 0;
  let lastLang: Language | null = null;
  let lastAsked = -Infinity;
  const asked = (reply: string): Promise<Review | null> => {
    lastAsked = performance.now();
    return review({ ...found.conversation(), ...(lastLang && { lastLang }), reply });
  };
  return {
    /** Asks for a review of the draft as it is; only the answer to the latest question counts. */
    async ask(): Promise<void> {
      const revision = (latest += 1);
      const reply = found.composer.text();
      if (reply.trim() === '') return;
      const answer = await asked(reply);
      if (!answer || revision !== latest || signal.aborted) return;
      lastLang = answer.lang ?? lastLang;
      answered(reply, answer);
    },
    /** Somebody begins to type: who judges is woken, and is ready by the pause. No answer is waited for. */
    wake(): void {
      if (performance.now() - lastAsked > silenceInMs) void asked(found.composer.text());
    },
  };
}
