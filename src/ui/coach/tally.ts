import { effect, untracked } from '@preact/signals';
import type { SentReply } from '../../model';
import { closed, noted, withFate } from './ledger';
import type { CoachModel } from './model';

/** Who hears what becomes of hints. */
export interface Counter {
  sent(reply: SentReply): void;
  /** A rule was dismissed in a reply; tells whether it rests from now on. */
  dismissed(rule: string): Promise<boolean>;
}

export type Tally = ReturnType<typeof keepTally>;

/**
 * Counts what becomes of a draft's hints, in numbers, and tells it when the reply is sent. Sent is a reply when its
 * send button or key was pressed and the draft then left the box: what the page refuses to send stays there.
 * `isKept` tells so of a box that the agent leaves.
 */
export function keepTally(
  model: CoachModel,
  counter: Counter | undefined,
  isKept: () => boolean,
  signal: AbortSignal,
) {
  const { ledger, hints, unmended, draft, said } = model;
  let leaving: { text: string; reply: SentReply } | null = null;

  const left = (): void => {
    if (leaving) counter?.sent(leaving.reply);
    leaving = null;
  };
  const stops = [
    effect(() => {
      const seen = hints.value;
      if (seen.length)
        ledger.value = noted(
          untracked(() => ledger.value),
          seen,
        );
    }),
    effect(() => {
      if (draft.value.trim() === '') left();
      else if (draft.value !== leaving?.text) leaving = null;
    }),
  ];
  signal.addEventListener('abort', () => {
    stops.forEach((stop) => stop());
    if (!isKept()) left();
  });

  return {
    applied: (rule: string, count: 1 | -1): void => {
      ledger.value = withFate(ledger.value, rule, 'applied', count);
    },
    /** A hint is sent away. Several of one rule in one draft are one answer to that rule. */
    dismissed: (rule: string): void => {
      const isFirst = !ledger.value.get(rule)?.dismissed;
      ledger.value = withFate(ledger.value, rule, 'dismissed', 1);
      if (isFirst) void counter?.dismissed(rule).then((rests) => rests && (model.resting.value = rule));
    },
    /** All hints of a rule are sent away with it. */
    muted: (rule: string): void => {
      const count = hints.value.filter(({ finding }) => finding.rule === rule).length;
      ledger.value = withFate(ledger.value, rule, 'dismissed', count);
    },
    /** Send was pressed, and nothing held it back. */
    pressed: (): void => {
      const review = said.value;
      if (!review?.lang) return;
      leaving = {
        text: draft.value,
        reply: { score: review.score, rules: closed(ledger.value, unmended.value) },
      };
    },
  };
}
