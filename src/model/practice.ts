import type { Ticket } from './ticket';

/** What is kept of somebody's practice: ids of tickets and rule sets, and never a word that was written. */
export interface Practice {
  /** Tickets that were answered well once. */
  done: readonly string[];
  /** The tickets answered well one after the other, each once. */
  streak: readonly string[];
  /** For each rule set the tickets about it that were answered without it since it was last met. */
  without: Readonly<Record<string, readonly string[]>>;
}

export const noPractice: Practice = { done: [], streak: [], without: {} };

/** Fewer words say too little to be told good or bad. */
const fewestWords = 9;

/** How many tickets about a behaviour have to go well for it to count as mastered, where there are as many. */
const enough = 2;

/** Whether a reply says enough to count as an answer. */
export function isAnswer(reply: string): boolean {
  return reply.trim().split(/\s+/).length >= fewestWords;
}

/** Counts a reply to a ticket in which these rule sets were found. */
export function practised(
  before: Practice,
  { id, about }: Pick<Ticket, 'id' | 'about'>,
  found: readonly string[],
): Practice {
  const isWell = found.length === 0;
  const avoided = about.filter((set) => !found.includes(set));
  const kept = Object.entries(before.without).filter(([set]) => !found.includes(set));
  const more = avoided.map((set) => [set, joined(before.without[set] ?? [], id)] as const);
  return {
    done: isWell ? joined(before.done, id) : before.done,
    streak: isWell ? joined(before.streak, id) : [],
    without: Object.fromEntries([...kept, ...more]),
  };
}

/** Whether the tickets about a rule set went well often enough. */
export function isMastered({ without }: Practice, set: string, tickets: readonly Ticket[]): boolean {
  const all = tickets.filter(({ about }) => about.includes(set)).length;
  return all > 0 && (without[set] ?? []).length >= Math.min(enough, all);
}

function joined(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids : [...ids, id];
}
