import { SEVERITIES, type Severity, type Span } from '../../model';
import type { Rule, RuleSet } from '../compile/compiled';
import type { CaseReading } from '../reading/case';
import { FIND_CHECKS } from './checks';
import { anyHolds, anyMayHold, sentencesOf } from './conditions';
import { NOWHERE, type Place } from './place';
import { withWholePlaceholders } from './placeholders';
import { isProtected } from './protected';

/** What a rule finds, before it is put into words: of many that are tried for a fix only their number counts. */
export interface Found {
  set: RuleSet;
  rule: Rule;
  severity: Severity;
  /** Where its rule found it: its hint and its fixes speak of that. */
  place: Place;
  /** Where it is shown, with all that was joined to it. */
  span: Span | null;
}

/** Most rules find nothing, and there are hundreds: the same empty lists serve for all. */
const NOTHING: readonly Found[] = [];
const NO_PLACES: readonly Place[] = [];

/** Where a customer's move puts a duty on the reply, nothing is owed until the move is made. */
export function isOwed({ signals }: CaseReading, { id, signals: moves }: RuleSet): boolean {
  return moves.length === 0 || signals.some(({ set }) => set === id);
}

/** What one rule finds in a reply, given where its patterns stand in it. */
export function findByRule(
  reading: CaseReading,
  set: RuleSet,
  rule: Rule,
  hits: readonly Place[] = NO_PLACES,
): readonly Found[] {
  if (!isOwed(reading, set)) return NOTHING;
  // To look for what no pattern finds takes most of the time.
  if (!anyMayHold(rule.when, reading)) return NOTHING;
  const beside = placesBeside(reading, set, rule);
  return hits.length || beside.length ? findAt(reading, set, rule, [...hits, ...beside]) : NOTHING;
}

/** What is left of the places that a rule looks at, once its conditions are asked. */
export function findAt(reading: CaseReading, set: RuleSet, rule: Rule, places: readonly Place[]): Found[] {
  return places
    .filter(
      (place) => anyHolds(rule.when, reading, place, true) && !anyHolds(rule.unless, reading, place, false),
    )
    .filter(({ span }) => !span || !isProtected(reading.reply, span))
    .map(({ index, span }) => ({ index, span: span && withWholePlaceholders(reading.reply, span) }))
    .map((place) => ({ set, rule, severity: severityOf(reading, rule, place), place, span: place.span }));
}

/** The places that no pattern finds. */
function placesBeside(reading: CaseReading, set: RuleSet, rule: Rule): readonly Place[] {
  if (!rule.findChecks.length && !rule.missing) return NO_PLACES;
  const places: Place[] = [];
  for (const name of rule.findChecks) places.push(...(FIND_CHECKS[name]?.(reading, set) ?? []));
  if (rule.missing) {
    const matchers = reading.grammar.matchers(rule.missing.any);
    if (!sentencesOf(rule.missing.scope, reading, NOWHERE).some(({ sentence }) => sentence.has(matchers)))
      places.push(NOWHERE);
  }
  return places;
}

/** The context moves a rule's severity by at most one step. */
function severityOf(reading: CaseReading, rule: Rule, place: Place): Severity {
  const worse = anyHolds(rule.worse, reading, place, false) ? 1 : 0;
  const milder = anyHolds(rule.milder, reading, place, false) ? 1 : 0;
  const step = SEVERITIES.indexOf(rule.severity) + worse - milder;
  return SEVERITIES[Math.min(Math.max(step, 0), SEVERITIES.length - 1)] ?? rule.severity;
}
