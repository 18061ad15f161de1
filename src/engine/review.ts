import type { Case, Finding, Review, Signal } from '../model';
import { judge } from './judging/judge';
import { withSignals } from './judging/hearing';
import { readCase, type FoundSignal } from './reading/case';
import { withinReach } from './reading/reach';
import { languageOf } from './reading/spoken';
import type { Rulebook } from './rulebook';
import { score } from './score';

/** Reads a case and judges its reply by a rulebook. Pure: the same case and rulebook give the same review. */
export function review(whole: Case, rulebook: Rulebook): Review {
  const kase = withinReach(whole);
  const isPartial = kase.reply.length < whole.reply.length;
  const lang = languageOf(kase);
  const chapter = lang === 'other' ? undefined : rulebook.chapter(lang);
  if (!chapter || lang === 'other') return { lang: null, score: 100, findings: [], signals: [] };
  const reading = withSignals(readCase(kase, chapter), kase, chapter, rulebook);
  const found = kase.reply.trim() ? judge(reading, chapter, isPartial) : [];
  const findings = found.filter(
    (one) => (rulebook.hears?.(one, kase.reply) ?? true) && !(isPartial && isMissing(one)),
  );
  const shown = new Set(chapter.ruleSets.filter(({ on }) => on).map(({ id }) => id));
  return {
    lang,
    score: score(findings),
    findings,
    signals: reading.signals
      .filter(({ set }) => shown.has(set))
      .map((signal) => toSignal(signal, kase.customer, found)),
    ...(isPartial && { partial: true }),
  };
}

/** Of what stands nowhere, nobody can say that it is missing before all was read. */
function isMissing({ span }: Finding): boolean {
  return span === null;
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
