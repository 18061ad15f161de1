import type { Case, FailedExample, Finding, Language } from '../../model';
import { withSignals } from '../judging/hearing';
import { readCase } from '../reading/case';
import { review } from '../review';
import type { Rulebook } from '../rulebook';
import type { RuleFileExample, RuleSetFile } from './schema';

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

/** How an example failed; of what it is and where it stands is known around it. */
type Failure = Pick<FailedExample, 'kind' | 'example' | 'found'>;

/**
 * The examples of a rule set that don't hold by a rulebook that has it in it: each bad one must be found at its span, no
 * good one may be found by its own rule, and signals must be heard in `bad` and not in `good`.
 */
export function failedExamples(
  { set, rules, signals }: RuleSetFile,
  rulebook: Rulebook,
  lang: Language,
): FailedExample[] {
  const judge = { rulebook, lang };
  return [
    ...Object.entries(rules).flatMap(([rule, { bad, good }]) => {
      const id = `${set}/${rule}`;
      return [
        ...failuresIn(rule, bad, (example) => failedBad(id, example, judge)),
        ...failuresIn(rule, good, (example) => failedGood(id, example, judge)),
      ];
    }),
    ...Object.entries(signals).flatMap(([kind, { bad, good }]) => {
      const isHeard = (text: string) => hears(set, kind, text, judge);
      return [
        ...failuresIn(kind, bad, (text) => (isHeard(text) ? null : failure('unheard', text))),
        ...failuresIn(kind, good, (text) => (isHeard(text) ? failure('heard', text) : null)),
      ];
    }),
  ];
}

function failuresIn<T>(
  rule: string,
  examples: readonly T[],
  failureOf: (example: T) => Failure | null,
): FailedExample[] {
  return examples.flatMap((example, at) => {
    const failed = failureOf(example);
    return failed ? [{ rule, at, ...failed }] : [];
  });
}

function failedBad(rule: string, example: RuleFileExample, judge: Judge): Failure | null {
  const { reply, start, end } = unmarked(example.reply);
  const found = findingsOf(rule, example, reply, judge);
  const [first] = found;
  if (!first) return failure('missed', example.reply);
  const isThere = found.some(({ span }) => span && span.start < end && span.end > start);
  return start < 0 || isThere ? null : failure('elsewhere', example.reply, first.text);
}

function failedGood(rule: string, example: RuleFileExample, judge: Judge): Failure | null {
  const [first] = findingsOf(rule, example, example.reply, judge);
  return first ? failure('alarm', example.reply, first.text) : null;
}

function failure(kind: FailedExample['kind'], example: string, found = ''): Failure {
  return { kind, example, found };
}

function findingsOf(rule: string, example: RuleFileExample, reply: string, judge: Judge): Finding[] {
  const { findings } = review(toCase(example, reply, judge.lang), judge.rulebook);
  return findings.filter((finding) => finding.rule === rule);
}

function hears(set: string, kind: string, customer: string, { rulebook, lang }: Judge): boolean {
  const chapter = rulebook.chapter(lang);
  if (!chapter) return false;
  const kase: Case = { customer, thread: [], reply: NEUTRAL[lang].reply, lang };
  const { signals } = withSignals(readCase(kase, chapter), kase, chapter, rulebook);
  return signals.some((signal) => signal.set === set && signal.kind === kind);
}

/** A text without the brackets that mark a span in it, and that span; -1 when none is marked. */
export function unmarked(text: string): { reply: string; start: number; end: number } {
  const [, before, marked, after] = text.match(/^([^]*?)\[([^[\]]+)\]([^]*)$/) ?? [];
  if (before === undefined || marked === undefined) return { reply: text, start: -1, end: -1 };
  return { reply: before + marked + after, start: before.length, end: before.length + marked.length };
}

/** An example's conversation with this reply. */
export function toCase({ customer, thread }: RuleFileExample, reply: string, lang: Language): Case {
  return { customer: customer ?? NEUTRAL[lang].customer, thread: thread ?? [], reply, lang };
}
