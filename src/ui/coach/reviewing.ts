import type { Case, FoundComposer, Language, Review } from '../../model';

/** Who asks for a review, and who takes the answer. */
export interface Reviewing {
  found: FoundComposer;
  review(kase: Case, fixes?: boolean): Promise<Review | null>;
  /** Whether somebody looks at hints now. */
  isLooking(): boolean;
  /** A review of a text that is still in the box. */
  answered(text: string, review: Review): void;
  signal: AbortSignal;
}

/** After as long a silence the browser may have stopped who judges: both do so after half a minute. */
const silenceInMs = 25_000;

/** Has the draft of one box reviewed, and its fixes tried when somebody turns to the hints: most are never looked at. */
export function createReviewing({ found, review, isLooking, answered, signal }: Reviewing) {
  let latest = 0;
  let lastLang: Language | null = null;
  let lastAsked = -Infinity;
  /** Whether what is shown came without fixes. */
  let isPlain = false;
  let last = Promise.resolve();
  const asked = (reply: string, fixes?: boolean): Promise<Review | null> => {
    lastAsked = performance.now();
    return review({ ...found.conversation(), ...(lastLang && { lastLang }), reply }, fixes);
  };
  const answerOf = async (fixes: boolean): Promise<void> => {
    const revision = (latest += 1);
    const reply = found.composer.text();
    isPlain = false;
    if (reply.trim() === '') return;
    const answer = await asked(reply, fixes);
    if (!answer || revision !== latest || signal.aborted) return;
    isPlain = !fixes;
    lastLang = answer.lang ?? lastLang;
    answered(reply, answer);
  };
  /** Asks for a review of the draft as it is; only the answer to the latest question counts. */
  const ask = (fixes = isLooking()): Promise<void> => (last = answerOf(fixes));
  return {
    ask,
    /** Somebody turns to the hints: settles when those of the latest review, which may be under way, have their fixes. */
    async advise(): Promise<void> {
      await last;
      if (isPlain) void ask(true);
      await last;
    },
    /** Somebody begins to type: who judges is woken, and is ready by the pause. No answer is waited for. */
    wake(): void {
      if (performance.now() - lastAsked > silenceInMs) void asked(found.composer.text());
    },
  };
}
