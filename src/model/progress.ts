import { daysBefore } from './days';

/** What became of hints in replies that were sent. What is left of `shown` went out with the reply. */
export interface HintCounts {
  /** Said while the reply was written. */
  shown: number;
  /** Whose better words were taken. */
  applied: number;
  /** Sent away by "Not here", or by muting their rule. */
  dismissed: number;
  /** Mended by the agent's own hand before the reply went. */
  gone: number;
}

/** What is told of a reply that was sent: numbers, and nothing that was said in it. */
export interface SentReply {
  /** 0 to 100. */
  score: number;
  /** By the rule's id. */
  rules: Readonly<Record<string, HintCounts>>;
}

/** What was counted in some time. */
export interface Counts {
  /** Replies that were sent and that Virgil had read. */
  replies: number;
  /** The sum of their scores. */
  score: number;
  rules: Readonly<Record<string, HintCounts>>;
}

/** What was counted, by the day as the agent's clock had it: `2026-03-01`. */
export type CountsByDay = Readonly<Record<string, Counts>>;

/** An agent's progress, as it is kept in their browser. */
export interface Progress {
  days: CountsByDay;
  /** In how many replies on end a rule was dismissed, and never heeded. */
  streaks: Readonly<Record<string, number>>;
  /** Rules that went quiet by themselves. */
  rested: readonly string[];
  /** The day on which something was counted last; empty before. */
  latest: string;
}

export const noProgress: Progress = { days: {}, streaks: {}, rested: [], latest: '' };

export const noHints: HintCounts = { shown: 0, applied: 0, dismissed: 0, gone: 0 };

const noCounts: Counts = { replies: 0, score: 0, rules: {} };

/** How long counts are kept. */
export const daysKept = 90;

/** As many rules as are counted on one day: more than anybody meets, so that what is kept stays small. */
export const mostRules = 100;

/**
 * So many replies on end in which an agent dismissed a rule, and it goes quiet: fewer may be a bad day's tickets,
 * and after more the agent has long muted it in their mind.
 */
export const patience = 5;

/** What of it is kept on a day: no older counts, and nothing of the rules where none was counted for as long. */
export function keptOn(day: string, { days, ...rules }: Progress): Progress {
  const last = daysBefore(day, daysKept);
  const recent = Object.fromEntries(Object.entries(days).filter(([each]) => each > last));
  return { ...(rules.latest > last ? rules : noProgress), days: recent };
}

/** Counts a reply that was sent on a day; what is older than is kept goes. */
export function countReply(before: Progress, day: string, reply: SentReply): Progress {
  const progress = keptOn(day, before);
  const { rules, ...counts } = sumOf([progress.days[day] ?? noCounts, { replies: 1, ...reply }]);
  const few = Object.fromEntries(Object.entries(rules).slice(0, mostRules));
  const heeded = ([rule]: [string, unknown]): boolean => {
    const { applied = 0, gone = 0 } = reply.rules[rule] ?? {};
    return applied + gone > 0;
  };
  return {
    ...progress,
    latest: day,
    days: { ...progress.days, [day]: { ...counts, rules: few } },
    streaks: Object.fromEntries(Object.entries(progress.streaks).filter((streak) => !heeded(streak))),
  };
}

/** Counts that a rule was dismissed in one more reply. With `patience` at its end the rule rests, and starts afresh. */
export function countDismissal(
  before: Progress,
  day: string,
  rule: string,
): { progress: Progress; rests: boolean } {
  const progress = { ...keptOn(day, before), latest: day };
  const streak = (progress.streaks[rule] ?? 0) + 1;
  const { [rule]: _, ...others } = progress.streaks;
  if (streak < patience) {
    const streaks = Object.fromEntries([...Object.entries(others).slice(1 - mostRules), [rule, streak]]);
    return { progress: { ...progress, streaks }, rests: false };
  }
  const rested = [...progress.rested.filter((each) => each !== rule), rule].slice(-mostRules);
  return { progress: { ...progress, streaks: others, rested }, rests: true };
}

/** All counts in one. */
export function sumOf(all: readonly Counts[]): Counts {
  const rules = new Map<string, HintCounts>();
  for (const [rule, counts] of all.flatMap((each) => Object.entries(each.rules))) {
    rules.set(rule, addHints(rules.get(rule) ?? noHints, counts));
  }
  return {
    replies: all.reduce((sum, { replies }) => sum + replies, 0),
    score: all.reduce((sum, { score }) => sum + score, 0),
    rules: Object.fromEntries(rules),
  };
}

/** What some rules count together. */
export function hintsOf(counts: Counts, belongs: (rule: string) => boolean = () => true): HintCounts {
  return Object.entries(counts.rules)
    .filter(([rule]) => belongs(rule))
    .reduce((sum, [, each]) => addHints(sum, each), noHints);
}

/** How many days "lately" is. */
export const lately = 30;

/** How often each rule spoke lately, by its id; null where nothing was counted in that time. */
export function shownLately(days: CountsByDay, today: string): ReadonlyMap<string, number> | null {
  const first = daysBefore(today, lately);
  const recent = Object.entries(days).flatMap(([day, { rules }]) => (day > first ? [rules] : []));
  if (!recent.length) return null;
  const times = new Map<string, number>();
  for (const [rule, { shown }] of recent.flatMap((rules) => Object.entries(rules)))
    times.set(rule, (times.get(rule) ?? 0) + shown);
  return times;
}

/** The rule set of a rule. */
export function setOfRule(rule: string): string {
  return rule.slice(0, rule.indexOf('/'));
}

/** How many of the hints went out with the reply. */
export function keptOf({ shown, applied, dismissed, gone }: HintCounts): number {
  return Math.max(0, shown - applied - dismissed - gone);
}

function addHints(one: HintCounts, other: HintCounts): HintCounts {
  return {
    shown: one.shown + other.shown,
    applied: one.applied + other.applied,
    dismissed: one.dismissed + other.dismissed,
    gone: one.gone + other.gone,
  };
}
