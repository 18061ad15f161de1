import type { HintCounts, SentReply } from '../../model';
import { noHints } from '../../model/progress';
import type { Hint } from './hints';

/** What became of a draft's hints so far, by rule. `gone` is known only in the end. */
export type Ledger = ReadonlyMap<string, HintCounts>;

/**
 * Takes note of the hints that are seen. Words that are typed anew make another finding, yet not another hint:
 * what counts is how many of a rule there were at once, beside those that a press has settled.
 */
export function noted(ledger: Ledger, hints: readonly Hint[]): Ledger {
  const after = new Map(ledger);
  for (const [rule, open] of openOf(hints)) {
    const counts = at(ledger, rule);
    const shown = Math.max(counts.shown, open + counts.applied + counts.dismissed);
    after.set(rule, { ...counts, shown });
  }
  return after;
}

/** Settles hints of a rule: their words were used, or they were sent away. */
export function withFate(ledger: Ledger, rule: string, fate: 'applied' | 'dismissed', count: number): Ledger {
  const counts = at(ledger, rule);
  return new Map(ledger).set(rule, { ...counts, [fate]: counts[fate] + count });
}

/** What became of the hints once the reply went out with these. */
export function closed(ledger: Ledger, left: readonly Hint[]): SentReply['rules'] {
  const open = openOf(left);
  return Object.fromEntries(
    [...ledger].map(([rule, counts]) => {
      const gone = counts.shown - counts.applied - counts.dismissed - (open.get(rule) ?? 0);
      return [rule, { ...counts, gone: Math.max(0, gone) }];
    }),
  );
}

function at(ledger: Ledger, rule: string): HintCounts {
  return ledger.get(rule) ?? noHints;
}

function openOf(hints: readonly Hint[]): Map<string, number> {
  const open = new Map<string, number>();
  for (const { finding } of hints) open.set(finding.rule, (open.get(finding.rule) ?? 0) + 1);
  return open;
}
