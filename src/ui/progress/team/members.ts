import type { CountsByDay, HintCounts } from '../../../model';
import { setOfRule, sumOf } from '../../../model/progress';

/** What one agent handed over. */
export interface Member {
  /** What the lead calls them; at first, how their file is named. */
  name: string;
  days: CountsByDay;
}

/** A rule as the team takes it. */
export interface TeamRule {
  rule: string;
  set: string;
  counts: HintCounts;
  /** Which part of its hints was dismissed, 0 to 1. */
  share: number;
  /** How many agents dismissed it. */
  agents: number;
}

/** With fewer hints, a share of them says nothing. */
const fewestHints = 5;

const mostRules = 10;

/** Everything that was handed over, by day. */
export function teamDays(members: readonly Member[]): CountsByDay {
  const days = [...new Set(members.flatMap((member) => Object.keys(member.days)))];
  return Object.fromEntries(
    days.map((day) => [day, sumOf(members.flatMap((member) => member.days[day] ?? []))]),
  );
}

/** The rules that the team dismisses, those first of whose hints the greatest part was. */
export function dismissedMost(members: readonly Member[]): TeamRule[] {
  const own = members.map(({ days }) => sumOf(Object.values(days)).rules);
  const all = sumOf(members.flatMap(({ days }) => Object.values(days)));
  return Object.entries(all.rules)
    .filter(([, { shown, dismissed }]) => shown >= fewestHints && dismissed > 0)
    .map(([rule, counts]) => ({
      rule,
      set: setOfRule(rule),
      counts,
      share: counts.dismissed / counts.shown,
      agents: own.filter((rules) => (rules[rule]?.dismissed ?? 0) > 0).length,
    }))
    .toSorted((a, b) => b.share - a.share || b.counts.dismissed - a.counts.dismissed)
    .slice(0, mostRules);
}

/** The members with one more, unless the same counts are there already. */
export function withMember(members: readonly Member[], file: string, days: CountsByDay): readonly Member[] {
  const written = JSON.stringify(days);
  if (members.some((member) => JSON.stringify(member.days) === written)) return members;
  return [...members, { name: file.replace(/\.json$/i, ''), days }];
}
