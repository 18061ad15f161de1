import type { Case, Finding, Review, Signal } from '../model';
import { detectLanguage } from '../language';
import { findByRule } from './judging/findings';
import { findSignals } from './judging/signals';
import { readCase, type FoundSignal } from './reading/case';
import type { Rulebook } from './rulebook';
import { score } from './score';

const WEIGHT = { grave: 0, sin: 1, slip: 2 } as const;

/** Reads a case and judges its reply by a rulebook. Pure: the same case and rulebook give the same review. */
export function review(kase: Case, rulebook: Rulebook): Review {
  const lang = kase.lang ?? detectLanguage(kase.reply) ?? detectLanguage(kase.customer) ?? 'en';
  const chapter = lang === 'other' ? undefined : rulebook.chapters.get(lang);
  if (!chapter || lang === 'other') return { lang: null, score: 100, findings: [], signals: [] };
  const reading = readCase(kase, chapter.grammar, chapter.read);
  reading.signals = findSignals(reading, chapter.ruleSets);
  const findings = kase.reply.trim()
    ? inOrder(
        withoutRepeats(
          chapter.ruleSets.flatMap((set) => set.rules.flatMap((rule) => findByRule(reading, set, rule))),
        ),
      )
    : [];
  const shown = new Set(chapter.ruleSets.filter(({ on }) => on).map(({ id }) => id));
  return {
    lang,
    score: score(findings),
    findings,
    signals: reading.signals
      .filter(({ set }) => shown.has(set))
      .map((signal) => toSignal(signal, kase.customer, findings)),
  };
}

/** Of findings of one rule set in the same words, the gravest stays; of what is missing, one of each rule. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])) {
    if (!kept.some((other) => other.set === finding.set && meets(other, finding))) kept.push(finding);
  }
  return kept;
}

function meets(a: Finding, b: Finding): boolean {
  if (!a.span || !b.span) return a.rule === b.rule;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      WEIGHT[a.severity] - WEIGHT[b.severity] ||
      (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity) ||
      0,
  );
}

function toSignal(
  { set, says, span, tone }: FoundSignal,
  customer: string,
  findings: readonly Finding[],
): Signal {
  return {
    set,
    span,
    text: span ? customer.slice(span.start, span.end) : '',
    says: says.replaceAll('{words}', span ? customer.slice(span.start, span.end) : ''),
    ...(tone && { tone }),
    met: !findings.some((finding) => finding.set === set),
  };
}
