import type { Case, Review } from '../model';
import type { Rulebook } from './rulebook';

/** Reads a case and judges its reply by a rulebook. Pure: the same case and rulebook give the same review. */
export function review(kase: Case, rulebook: Rulebook): Review {
  void rulebook;
  const at = kase.reply.indexOf('As per our policy we cannot');
  const span = at < 0 ? null : { start: at, end: at + 27 };
  return {
    lang: 'en',
    score: span ? 62 : 100,
    findings: span
      ? [{ set: 'rulebook', rule: 'rulebook/policy', group: 'sins', severity: 'grave', span, text: kase.reply.slice(span.start, span.end), title: 'Rulebook', hint: 'A rule explains us, not them.', fix: { span, text: "Here is what I can do: I'll" } }]
      : [],
    signals: [],
  };
}
