import { review } from '../engine/review';
import type { Rulebook } from '../engine/rulebook';
import type { Trial } from './trials';

/** How often something decided rightly and wrongly, with examples. */
export interface Count {
  right: string[];
  wrong: string[];
}

export type Tally = Map<string, Count>;

/** Examples shown of each. */
const SHOWN = 3;

/** Counts one decision. */
export function count(tally: Tally, name: string, verdict: 'right' | 'wrong', text: string): void {
  const known = tally.get(name) ?? { right: [], wrong: [] };
  tally.set(name, known);
  known[verdict].push(text.replace(/\s+/g, ' ').slice(0, 140));
}

/** What each rule finds and each signal hears, against the labels. */
export function tallyRules(
  trials: readonly Trial[],
  rulebook: Rulebook,
  concerns: (set: string) => boolean,
): Tally {
  const tally: Tally = new Map();
  for (const { kase, expects, forbids, hears, ignores } of trials) {
    const { findings, signals } = review(kase, rulebook);
    for (const { set, rule, text } of findings.filter((finding) => concerns(finding.set))) {
      const verdict = verdictOn(set, expects, forbids);
      if (verdict) count(tally, rule, verdict, text || kase.reply);
    }
    for (const { set, says, text } of signals.filter((signal) => concerns(signal.set))) {
      const verdict = verdictOn(set, hears, ignores);
      if (verdict) count(tally, `hears ${set}: ${says}`, verdict, text || kase.customer);
    }
  }
  return tally;
}

/** Right, wrong, or null where the labels say nothing. */
export function verdictOn(
  set: string,
  yes: readonly string[],
  no: readonly string[],
): 'right' | 'wrong' | null {
  if (yes.includes(set)) return 'right';
  return no.includes(set) ? 'wrong' : null;
}

/** Prints a tally, most wrong first. */
export function printTally(tally: Tally): void {
  const rows = [...tally].toSorted(
    ([, a], [, b]) => b.wrong.length - a.wrong.length || b.right.length - a.right.length,
  );
  for (const [name, { right, wrong }] of rows) {
    console.log(
      `${String(right.length).padStart(5)} right ${String(wrong.length).padStart(4)} wrong  ${name}`,
    );
    for (const text of right.slice(0, SHOWN)) console.log(`${' '.repeat(20)}+ ${text}`);
    for (const text of wrong.slice(0, SHOWN)) console.log(`${' '.repeat(20)}- ${text}`);
  }
}
