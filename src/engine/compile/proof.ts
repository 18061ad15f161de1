import type { Case } from '../../model';
import { review } from '../review';
import type { Rulebook } from '../rulebook';
import type { RuleFileExample, RuleSetFile } from './schema';

/** An example that does not hold, in words for the one who wrote it. */
export interface Refutation {
  rule: string;
  reason: string;
}

/** What stands on the other side of an example that names none. */
const NEUTRAL = { customer: 'My order arrived damaged.', reply: 'Hi Anna, I have sent a new one just now.' };

/**
 * Runs the examples of a rule set by a rulebook that holds it: each bad one must be found at its span,
 * no good one may be found by its own rule, and signals must be heard in `bad` and not in `good`.
 */
export function refute({ set, rules, signals }: RuleSetFile, rulebook: Rulebook): Refutation[] {
  return [
    ...Object.entries(rules).flatMap(([name, rule]) => [
      ...rule.bad.flatMap((example) => refuteBad(`${set}/${name}`, example, rulebook)),
      ...rule.good.flatMap((example) => refuteGood(`${set}/${name}`, example, rulebook)),
    ]),
    ...Object.entries(signals).flatMap(([kind, signal]) => [
      ...signal.bad
        .filter((text) => !hears(set, signal.says, text, rulebook))
        .map((text) => ({ rule: `${set}/${kind}`, reason: `is not heard in "${text}"` })),
      ...signal.good
        .filter((text) => hears(set, signal.says, text, rulebook))
        .map((text) => ({ rule: `${set}/${kind}`, reason: `is heard in "${text}", and should not be` })),
    ]),
  ];
}

function refuteBad(rule: string, example: RuleFileExample, rulebook: Rulebook): Refutation[] {
  const { reply, start, end } = unmarked(example.reply);
  const found = review(toCase(example, reply), rulebook).findings.filter((finding) => finding.rule === rule);
  const [first] = found;
  if (!first) return [{ rule, reason: `does not find "${example.reply}"` }];
  if (start < 0 || found.some(({ span }) => span && span.start < end && span.end > start)) return [];
  return [{ rule, reason: `finds "${first.text}" in "${example.reply}"` }];
}

/** A text without the brackets that mark a span in it, and that span; -1 when none is marked. */
export function unmarked(text: string): { reply: string; start: number; end: number } {
  const [, before, marked, after] = text.match(/^([^]*?)\[([^[\]]+)\]([^]*)$/) ?? [];
  if (before === undefined || marked === undefined) return { reply: text, start: -1, end: -1 };
  return { reply: before + marked + after, start: before.length, end: before.length + marked.length };
}

function refuteGood(rule: string, example: RuleFileExample, rulebook: Rulebook): Refutation[] {
  const found = review(toCase(example, example.reply), rulebook).findings.find(
    (finding) => finding.rule === rule,
  );
  return found ? [{ rule, reason: `finds "${found.text}" in the good example "${example.reply}"` }] : [];
}

/** An example's conversation with this reply. */
export function toCase({ customer, thread }: RuleFileExample, reply: string): Case {
  return { customer: customer ?? NEUTRAL.customer, thread: thread ?? [], reply };
}

function hears(set: string, says: string, customer: string, rulebook: Rulebook): boolean {
  return review({ customer, thread: [], reply: NEUTRAL.reply }, rulebook).signals.some(
    (signal) => signal.set === set && (signal.says === says || says.includes('{')),
  );
}
