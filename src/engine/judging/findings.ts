import type { Finding, Fix, Severity } from '../../model';
import type { Rule, RuleSet } from '../compile/compiled';
import type { CaseReading } from '../reading/case';
import { FIND_CHECKS } from './checks';
import { anyHolds, sentencesOf } from './conditions';
import { createFixes } from './fix';
import { fillIns, fillFirst } from './fillins';
import { NOWHERE, type Place } from './place';
import { withWholePlaceholders } from './placeholders';
import { isProtected } from './protected';

const STEPS: readonly Severity[] = ['slip', 'sin', 'grave'];

/** A finding as its rule makes it, before anybody has tried its fixes. */
export interface Found {
  finding: Finding;
  /** The number of its sentence; null when something is missing. */
  sentence: number | null;
  /** Better words, the best first. */
  fixes: readonly Fix[];
}

/** What one rule finds in a reply, given where its patterns stand in it. */
export function findByRule(
  reading: CaseReading,
  set: RuleSet,
  rule: Rule,
  hits: readonly Place[] = [],
): Found[] {
  // Where a customer's move puts a duty on the reply, nothing is owed until the move is made.
  if (set.signals.length && !reading.signals.some((signal) => signal.set === set.id)) return [];
  const beside = placesBeside(reading, set, rule);
  return hits.length || beside.length ? findAt(reading, set, rule, [...hits, ...beside]) : [];
}

/** What is left of the places that a rule looks at, once its conditions are asked. */
export function findAt(reading: CaseReading, set: RuleSet, rule: Rule, places: readonly Place[]): Found[] {
  return places
    .filter(
      (place) => anyHolds(rule.when, reading, place, true) && !anyHolds(rule.unless, reading, place, false),
    )
    .filter(({ span }) => !span || !isProtected(reading.reply, span))
    .map(({ index, span }) => ({ index, span: span && withWholePlaceholders(reading.reply, span) }))
    .map((place) => toFound(reading, set, rule, place));
}

/** The places that no pattern finds. */
function placesBeside(reading: CaseReading, set: RuleSet, rule: Rule): Place[] {
  const places: Place[] = [];
  for (const name of rule.findChecks) places.push(...(FIND_CHECKS[name]?.(reading, set) ?? []));
  if (rule.missing) {
    const matchers = reading.grammar.matchers(rule.missing.any);
    if (!sentencesOf(rule.missing.scope, reading, NOWHERE).some(({ sentence }) => sentence.has(matchers)))
      places.push(NOWHERE);
  }
  return places;
}

function toFound(reading: CaseReading, set: RuleSet, rule: Rule, place: Place): Found {
  const { text } = reading.reply;
  const words = fillIns(reading, place);
  const finding = {
    set: set.id,
    rule: rule.id,
    group: set.group,
    severity: severityOf(reading, rule, place),
    span: place.span,
    text: place.span ? text.slice(place.span.start, place.span.end) : '',
    title: rule.title,
    hint: fillFirst(rule.hints, words) ?? '',
  };
  return {
    finding,
    sentence: place.index,
    fixes: rule.fix ? createFixes(reading, rule.fix, place, words) : [],
  };
}

/** The context moves a rule's severity by at most one step. */
function severityOf(reading: CaseReading, rule: Rule, place: Place): Severity {
  const worse = anyHolds(rule.worse, reading, place, false) ? 1 : 0;
  const milder = anyHolds(rule.milder, reading, place, false) ? 1 : 0;
  const step = STEPS.indexOf(rule.severity) + worse - milder;
  return STEPS[Math.min(Math.max(step, 0), STEPS.length - 1)] ?? rule.severity;
}
