import type { Sensitivity } from '../../../../model';
import type { TicketCounts } from './tally';

/** How much of a rule set is heard, or that it is off. */
export type Hearing = 'off' | Sensitivity;

/** How much of each rule set is heard; what is not named is off. */
export type Hearings = Readonly<Record<string, Hearing>>;

/** Something that was counted: in how many replies, and how often. */
export interface Count {
  replies: number;
  findings: number;
}

/** Replies of a week or of an agent, and how many of them have a finding. */
export interface Share {
  replies: number;
  flagged: number;
}

/** Replies of a week, with the number of those in which each rule set and rule was found. */
export interface WeekShare extends Share {
  week: number;
  sets: ReadonlyMap<string, number>;
  rules: ReadonlyMap<string, number>;
}

/** What settings would have found in all replies. */
export interface Outcome extends Share {
  unread: number;
  findings: number;
  sets: ReadonlyMap<string, Count>;
  rules: ReadonlyMap<string, Count>;
  /** By week, oldest first. */
  weeks: readonly WeekShare[];
  /** Those with the most replies first. */
  agents: readonly (Share & { name: string })[];
  /** The most frequent first. */
  phrases: readonly { rule: string; set: string; text: string; times: number }[];
}

/** The least severity (its place in `SEVERITIES`) that is heard. */
const LEAST: Readonly<Record<Hearing, number>> = { all: 0, sins: 1, grave: 2, off: 3 };

/** Phrases that are shown. */
const PHRASES = 30;

/** Counts what would be found if rule sets were heard so: a pass over numbers, without reviewing anything. */
export function outcomeOf(counts: TicketCounts, hearings: Hearings): Outcome {
  const { rules, weeks: weekOf, agentOf, starts, hits } = counts;
  const least = rules.map(({ set }) => LEAST[hearings[set] ?? 'off']);
  const sets = createCounter();
  const byRule = createCounter();
  const weeks = new Map<number, WeekCount>();
  const agents = counts.agents.map((name) => ({ name, replies: 0, flagged: 0 }));
  let flagged = 0;
  let findings = 0;
  weekOf.forEach((week, reply) => {
    const ofWeek = week === null ? null : weekIn(weeks, week);
    const before = findings;
    const end = starts[reply + 1] ?? hits.length;
    for (let at = starts[reply] ?? 0; at < end; at += 1) {
      const hit = hits[at] ?? 0;
      const rule = rules[hit >> 2];
      if (!rule || (hit & 3) < (least[hit >> 2] ?? 3)) continue;
      findings += 1;
      if (byRule.add(rule.id, reply)) countOne(ofWeek?.rules, rule.id);
      if (sets.add(rule.set, reply)) countOne(ofWeek?.sets, rule.set);
    }
    const isFlagged = findings > before;
    if (isFlagged) flagged += 1;
    for (const share of [ofWeek, agents[agentOf[reply] ?? -1]]) {
      if (!share) continue;
      share.replies += 1;
      if (isFlagged) share.flagged += 1;
    }
  });
  return {
    replies: weekOf.length,
    unread: counts.unread,
    flagged,
    findings,
    sets: sets.counts,
    rules: byRule.counts,
    weeks: [...weeks.values()].toSorted((a, b) => a.week - b.week),
    agents: agents.toSorted((a, b) => b.replies - a.replies),
    phrases: phrasesOf(counts, least),
  };
}

interface WeekCount extends WeekShare {
  sets: Map<string, number>;
  rules: Map<string, number>;
}

function weekIn(weeks: Map<number, WeekCount>, week: number): WeekCount {
  const known = weeks.get(week);
  if (known) return known;
  const [sets, rules] = [new Map<string, number>(), new Map<string, number>()];
  const fresh = { week, replies: 0, flagged: 0, sets, rules };
  weeks.set(week, fresh);
  return fresh;
}

function countOne(counts: Map<string, number> | undefined, name: string): void {
  counts?.set(name, (counts.get(name) ?? 0) + 1);
}

/** Counts what is found in replies that come one after the other; it makes nothing anew for any of them. */
function createCounter() {
  const counts = new Map<string, Count>();
  /** The reply in which each was found last. */
  const last = new Map<string, number>();
  return {
    counts,
    /** Whether it is found for the first time in this reply. */
    add(name: string, reply: number): boolean {
      const count = counts.get(name) ?? { replies: 0, findings: 0 };
      const isFirst = last.get(name) !== reply;
      count.findings += 1;
      if (isFirst) count.replies += 1;
      counts.set(name, count);
      last.set(name, reply);
      return isFirst;
    },
  };
}

function phrasesOf({ rules, phrases }: TicketCounts, least: readonly number[]): Outcome['phrases'] {
  const byName = new Map<string, { rule: string; set: string; text: string; times: number }>();
  for (const [phrase, times] of phrases) {
    const colon = phrase.indexOf(':');
    const hit = Number(phrase.slice(0, colon));
    const rule = rules[hit >> 2];
    if (!rule || (hit & 3) < (least[hit >> 2] ?? 3)) continue;
    const text = phrase.slice(colon + 1);
    const name = `${rule.set}:${text}`;
    byName.set(name, { rule: rule.id, set: rule.set, text, times: times + (byName.get(name)?.times ?? 0) });
  }
  return [...byName.values()].toSorted((a, b) => b.times - a.times).slice(0, PHRASES);
}
