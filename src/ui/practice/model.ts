import { computed, signal } from '@preact/signals';
import type { Case, Review, RuleSetSummary, RuleSummary } from '../../model';
import { isAnswer, isMastered, noPractice, practised, type Practice } from '../../model/practice';
import { caseOf, type Ticket } from '../../model/ticket';

export type PracticeModel = ReturnType<typeof createPracticeModel>;

export interface PracticeStart {
  tickets: readonly Ticket[];
  /** The behaviours of the catalogue, as the guide tells of them. */
  sets: readonly RuleSetSummary[];
  practice: Practice;
  /** The id of the ticket to begin with; another id, or none: the first that has not gone well yet. */
  asked: string;
  /** Has a reply judged; null where no answer could be had. */
  judge(kase: Case): Promise<Review | null>;
  /** Keeps what was practised, and gives what is kept by then. */
  keep(change: (before: Practice) => Practice): Promise<Practice>;
}

/** A reply that was compared, and what Virgil says of it; null when nothing was written. */
export interface Comparison {
  reply: string;
  review: Review | null;
}

/** Which ticket is practised on, what Virgil says of the reply to it, and what went well so far. */
export function createPracticeModel({ tickets, sets, practice: first, asked, judge, keep }: PracticeStart) {
  const ticket = signal(
    tickets.find(({ id }) => id === asked) ??
      tickets.find(({ id }) => !first.done.includes(id)) ??
      tickets[0],
  );
  const review = signal<Review | null>(null);
  const comparison = signal<Comparison | null>(null);
  const practice = signal(first);
  const rules = signal<Readonly<Record<string, readonly RuleSummary[]>>>({});
  const mastered = computed(
    () => new Set(sets.filter(({ id }) => isMastered(practice.value, id, tickets)).map(({ id }) => id)),
  );

  function open(next: Ticket): void {
    if (next === ticket.value) return;
    ticket.value = next;
    review.value = null;
    comparison.value = null;
  }

  return {
    tickets,
    sets,
    ticket: computed(() => {
      if (!ticket.value) throw new Error('There is no ticket to practise on.');
      return ticket.value;
    }),
    review: computed(() => review.value),
    comparison: computed(() => comparison.value),
    practice: computed(() => practice.value),
    /** The rule sets that went well often enough, by id. */
    mastered,
    /** The rules of each set; they arrive after the page. */
    rules: computed(() => rules.value),
    open,
    /** The one after this one; after the last, the first. */
    next: computed(() => tickets[(tickets.findIndex((one) => one === ticket.value) + 1) % tickets.length]),
    reviewed(next: Review | null): void {
      review.value = next;
    },
    arrived(next: Readonly<Record<string, readonly RuleSummary[]>>): void {
      rules.value = next;
    },
    /** Has the reply judged as it is, shows it beside the model reply, and counts it. */
    async compare(reply: string): Promise<void> {
      const answered = ticket.value;
      if (!answered) return;
      const judged = reply.trim() ? await judge(caseOf(answered, reply)) : null;
      if (ticket.value !== answered) return;
      comparison.value = { reply, review: judged };
      if (!judged?.lang || !isAnswer(reply)) return;
      const found = judged.findings.map(({ set }) => set);
      practice.value = await keep((before) => practised(before, answered, found));
    },
    /** Forgets what went well. */
    async startAfresh(): Promise<void> {
      practice.value = await keep(() => noPractice);
    },
  };
}
