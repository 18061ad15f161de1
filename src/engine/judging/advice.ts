import type { Finding, Fix } from '../../model';
import type { CaseReading } from '../reading/case';
import { fillIns, fillFirst } from './fillins';
import type { Found } from './findings';
import { createFixes } from './fix';

/** Better words for what was found, the best first. */
export function fixesFor(reading: CaseReading, { rule, place }: Found): Fix[] {
  return rule.fix ? createFixes(reading, rule.fix, place, fillIns(reading, place)) : [];
}

/** What was found and why it matters, in words for a person; empty when the rule has none that fit. */
export function hintFor(reading: CaseReading, { rule, place }: Found): string {
  return fillFirst(rule.hints, fillIns(reading, place)) ?? '';
}

/** The words found, empty when something is missing. */
export function textOf({ reply }: CaseReading, { span }: Found): string {
  return span ? reply.text.slice(span.start, span.end) : '';
}

/** What was found as the agent is told of it. */
export function toFinding(reading: CaseReading, found: Found): Finding {
  const { set, rule, severity, span } = found;
  return {
    set: set.id,
    rule: rule.id,
    group: set.group,
    severity,
    span,
    text: textOf(reading, found),
    title: rule.title,
    hint: hintFor(reading, found),
  };
}
