import type { RuleSet, SignalRule } from '../compile/compiled';
import type { CaseReading, FoundSignal } from '../reading/case';
import { remembered } from '../reading/remembered';
import { spanOf, type TextReading } from '../reading/text';
import { SIGNAL_CHECKS } from './checks';
import { anyHolds } from './conditions';
import { NOWHERE } from './place';

/** The customer's moves: at most one of each kind, at its first words. */
export function findSignals(reading: CaseReading, ruleSets: readonly RuleSet[]): FoundSignal[] {
  return ruleSets.flatMap(({ id, signals }) => signals.flatMap((signal) => findSignal(reading, id, signal)));
}

function findSignal(reading: CaseReading, set: string, rule: SignalRule): FoundSignal[] {
  const known = heardIn(reading.customerEver);
  const span = known.has(rule) ? known.get(rule) : findIn(reading, rule);
  known.set(rule, span);
  if (span === undefined) return [];
  if (!anyHolds(rule.when, reading, NOWHERE, true) || anyHolds(rule.unless, reading, NOWHERE, false))
    return [];
  const { kind, says, tone } = rule;
  return [{ set, kind, says, span, ...(tone && { tone }) }];
}

type Heard = FoundSignal['span'] | undefined;

/** What each rule heard in a conversation: it stays the same while the reply is typed. */
const heardIn = remembered((_customerEver: readonly TextReading[]) => new Map<SignalRule, Heard>());

/** The first words that make the move; null when no words in particular do, undefined when it is not made. */
function findIn(reading: CaseReading, rule: SignalRule): Heard {
  const matchers = reading.grammar.matchers(rule.find);
  for (const placed of reading.customer.sentences) {
    const [match] = placed.sentence.matches(matchers);
    if (match) return spanOf(placed, match);
  }
  for (const name of rule.findChecks) {
    const heard = SIGNAL_CHECKS[name]?.(reading);
    if (heard) return heard === true ? null : heard;
  }
  return undefined;
}
