import type { Sensitivity } from '../../../../model';
import type { Counts } from './tally';

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

/** What settings would have found in all replies. */
export interface Outcome extends Share {
  unread: number;
  findings: number;
  sets: ReadonlyMap<string, Count>;
  rules: ReadonlyMap<string, Count>;
  /** By week, oldest first; `sets` counts the replies in which each set was found. */
  weeks: readonly (Share & { week: number; sets: ReadonlyMap<string, number> })[];
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
export function outcomeOf(counts: Counts, hearings: Hearings): Outcome {
  const { rules, weeks: weekOf, agentOf, starts, hits } = counts;
  const least = rules.map(({ set }) => LEAST[hearings[set] ?? 'off']);
  const sets = new Map<string, Count>();
  const byRule = new Map<string, Count>();
  const weeks = new Map<
    number,
    { week: number; replies: number; flagged: number; sets: Map<string, number> }
  >();
  const agents = counts.agents.map((name) => ({ name, replies: 0, flagged: 0 }));
  let flagged = 0;
  let findings = 0;
  weekOf.forEach((week, reply) => {
    const metSets = new Set<string>();
    const metRules = new Set<string>();
    const end = starts[reply + 1] ?? hits.length;
    for (let at = starts[reply] ?? 0; at < end; at += 1) {
      const hit = hits[at] ?? 0;
      const rule = rules[hit >> 2];
      if (!rule || (hit & 3) < (least[hit >> 2] ?? 3)) continue;
      findings += 1;
      count(sets, rule.set, !metSets.has(rule.set));
      count(byRule, rule.id, !metRules.has(rule.id));
      metSets.add(rule.set);
      metRules.add(rule.id);
    }
    const isFlagged = metSets.size > 0;
    if (isFlagged) flagged += 1;
    const agent = agents[agentOf[reply] ?? -1];
    if (agent) share(agent, isFlagged);
    if (week === null) return;
    const ofWeek = weeks.get(week) ?? { week, replies: 0, flagged: 0, sets: new Map<string, number>() };
    weeks.set(week, ofWeek);
    share(ofWeek, isFlagged);
    for (const set of metSets) ofWeek.sets.set(set, (ofWeek.sets.get(set) ?? 0) + 1);
  });
  return {
    replies: weekOf.length,
    unread: counts.unread,
    flagged,
    findings,
    sets,
    rules: byRule,
    weeks: [...weeks.values()].toSorted((a, b) => a.week - b.week),
    agents: agents.toSorted((a, b) => b.replies - a.replies),
    phrases: phrasesOf(counts, least),
  };
}

function share(of: { replies: number; flagged: number }, isFlagged: boolean): void {
  of.replies += 1;
  if (isFlagged) of.flagged += 1;
}

function count(counts: Map<string, Count>, name: string, isFirstOfReply: boolean): void {
  const before = counts.get(name) ?? { replies: 0, findings: 0 };
  counts.set(name, { replies: before.replies + (isFirstOfReply ? 1 : 0), findings: before.findings + 1 });
}

function phrasesOf({ rules, phrases }: Counts, least: readonly number[]): Outcome['phrases'] {
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
