import { computed, signal } from '@preact/signals';
import type { Review } from '../../model';
import type { Ticket } from './tickets';

export type PracticeModel = ReturnType<typeof createPracticeModel>;

/** Which ticket is practised on, and what Virgil says of the reply to it. */
export function createPracticeModel(tickets: readonly Ticket[]) {
  const [first] = tickets;
  if (!first) throw new Error('There is no ticket to practise on.');
  const ticket = signal<Ticket>(first);
  const review = signal<Review | null>(null);
  return {
    tickets,
    ticket: computed(() => ticket.value),
    review: computed(() => review.value),
    open(next: Ticket): void {
      if (next === ticket.value) return;
      ticket.value = next;
      review.value = null;
    },
    reviewed(next: Review | null): void {
      review.value = next;
    },
  };
}
