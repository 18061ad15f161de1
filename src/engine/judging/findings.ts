import type { Finding, Fix, Severity } from '../../model';
import type { Rule, RuleSet } from '../compile/compiled';
import type { CaseReading } from '../reading/case';
import { spanOf } from '../reading/text';
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

/** What one rule finds in a reply. */
export function findByRule(reading: CaseReading, set: RuleSet, rule: Rule): Found[] {
  // Where a customer's move puts a duty on the reply, nothing is owed until the move is made.
  if (set.signals.length && !reading.signals.some((signal) => signal.set === set.id)) return [];
  return findAt(reading, set, rule, placesOf(reading, set, rule));
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

function placesOf(reading: CaseReading, set: RuleSet, rule: Rule): Place[] {
  const places: Place[] = [];
  if (rule.find.length) {
    const matchers = reading.grammar.matchers(rule.find);
    reading.reply.sentences.forEach((placed, index) => {
      for (const match of outermost(placed.sentence.matches(matchers)))
        places.push({ index, span: spanOf(placed, match) });
    });
  }
  for (const name of rule.findChecks) places.push(...(FIND_CHECKS[name]?.(reading, set) ?? []));
  if (rule.missing) {
    const matchers = reading.grammar.matchers(rule.missing.any);
    if (!sentencesOf(rule.missing.scope, reading, NOWHERE).some(({ sentence }) => sentence.has(matchers)))
      places.push(NOWHERE);
  }
  return places;
}

/** Of matches that overlap, the one that begins first and reaches furthest. */
export function outermost(
  matches: readonly { start: number; end: number }[],
): { start: number; end: number }[] {
  let reached = -1;
  return matches.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = Math.max(reached, end);
    return true;
  });
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
