import type { Case, Language } from '../../model';
import { review } from '../review';
import type { Rulebook } from '../rulebook';
import type { RuleFileExample, RuleSetFile } from './schema';

/** An example that does not hold, in words for the one who wrote it. */
export interface Refutation {
  rule: string;
  reason: string;
}

/** What stands on the other side of an example that names none. */
export const NEUTRAL: Readonly<Record<Language, { customer: string; reply: string }>> = {
  en: { customer: 'My order arrived damaged.', reply: 'Hi Anna, I have sent a new one just now.' },
  it: {
    customer: 'Il mio ordine è arrivato danneggiato.',
    reply: 'Ciao Anna, ne ho appena spedito uno nuovo.',
  },
};

/** What examples are judged by, and the language that they are in. */
interface Judge {
  rulebook: Rulebook;
  lang: Language;
}

/**
 * Runs the examples of a rule set by a rulebook that holds it: each bad one must be found at its span,
 * no good one may be found by its own rule, and signals must be heard in `bad` and not in `good`.
 */
export function refute(
  { set, rules, signals }: RuleSetFile,
  rulebook: Rulebook,
  lang: Language,
): Refutation[] {
  const judge = { rulebook, lang };
  return [
    ...Object.entries(rules).flatMap(([name, rule]) => [
      ...rule.bad.flatMap((example) => refuteBad(`${set}/${name}`, example, judge)),
      ...rule.good.flatMap((example) => refuteGood(`${set}/${name}`, example, judge)),
    ]),
    ...Object.entries(signals).flatMap(([kind, signal]) => [
      ...signal.bad
        .filter((text) => !hears(set, signal.says, text, judge))
        .map((text) => ({ rule: `${set}/${kind}`, reason: `is not heard in "${text}"` })),
      ...signal.good
        .filter((text) => hears(set, signal.says, text, judge))
        .map((text) => ({ rule: `${set}/${kind}`, reason: `is heard in "${text}", and should not be` })),
    ]),
  ];
}

function refuteBad(rule: string, example: RuleFileExample, judge: Judge): Refutation[] {
  const { reply, start, end } = unmarked(example.reply);
  const found = review(toCase(example, reply, judge.lang), judge.rulebook).findings.filter(
    (finding) => finding.rule === rule,
  );
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

function refuteGood(rule: string, example: RuleFileExample, judge: Judge): Refutation[] {
  const found = review(toCase(example, example.reply, judge.lang), judge.rulebook).findings.find(
    (finding) => finding.rule === rule,
  );
  return found ? [{ rule, reason: `finds "${found.text}" in the good example "${example.reply}"` }] : [];
}

/** An example's conversation with this reply. */
export function toCase({ customer, thread }: RuleFileExample, reply: string, lang: Language): Case {
  return { customer: customer ?? NEUTRAL[lang].customer, thread: thread ?? [], reply, lang };
}

function hears(set: string, says: string, customer: string, judge: Judge): boolean {
  const { rulebook, lang } = judge;
  return review({ customer, thread: [], reply: NEUTRAL[lang].reply, lang }, rulebook).signals.some(
    (signal) => signal.set === set && (signal.says === says || says.includes('{')),
  );
}
