import type { Condition, Scope } from '../compile/compiled';
import { openingOf, type CaseReading } from '../reading/case';
import { sentencesOfAll, type PlacedSentence } from '../reading/text';
import { CONDITION_CHECKS } from './checks';
import type { Place } from './place';

/** Whether one of the conditions holds; with none given, `otherwise`. */
export function anyHolds(
  conditions: readonly Condition[],
  reading: CaseReading,
  place: Place,
  otherwise: boolean,
): boolean {
  return conditions.length ? conditions.some((condition) => holds(condition, reading, place)) : otherwise;
}

/** Whether one of the conditions may hold anywhere in the reply, as far as its length and the customer's moves tell. */
export function anyMayHold(conditions: readonly Condition[], reading: CaseReading): boolean {
  return !conditions.length || conditions.some((condition) => mayHold(condition, reading));
}

function mayHold({ words, signals }: Condition, reading: CaseReading): boolean {
  if (words && (reading.words < words.min || reading.words > words.max)) return false;
  return !signals.length || signals.some((name) => hasSignal(reading, name));
}

function holds(condition: Condition, reading: CaseReading, place: Place): boolean {
  if (!mayHold(condition, reading)) return false;
  if (!condition.checks.every((name) => CONDITION_CHECKS[name]?.(reading, place) ?? false)) return false;
  return condition.patterns.every(({ scope, any, atLeast }) => {
    const matchers = reading.grammar.matchers(any);
    if (atLeast === 1)
      return sentencesOf(scope, reading, place).some(({ sentence }) => sentence.has(matchers));
    return (
      sentencesOf(scope, reading, place).reduce(
        (count, { sentence }) => count + sentence.matches(matchers).length,
        0,
      ) >= atLeast
    );
  });
}

/** `outcome`, or one kind of it: `outcome/refund`. */
function hasSignal({ signals }: CaseReading, name: string): boolean {
  return signals.some(({ set, kind }) => set === name || `${set}/${kind}` === name);
}

/** The sentences in which a condition looks. */
export function sentencesOf(scope: Scope, reading: CaseReading, { index }: Place): readonly PlacedSentence[] {
  const { sentences } = reading.reply;
  switch (scope) {
    case 'sentence':
      return index === null ? [] : sentences.slice(index, index + 1);
    case 'near':
      return index === null ? [] : sentences.slice(Math.max(0, index - 1), index + 2);
    case 'before':
      return index === null ? [] : sentences.slice(0, index);
    case 'after':
      return index === null ? [] : sentences.slice(index + 1);
    case 'opening':
      return openingOf(reading);
    case 'reply':
      return sentences;
    case 'customer':
      return reading.customer.sentences;
    case 'customer-ever':
      return sentencesOfAll(reading.customerEver);
    case 'agent-before':
      return sentencesOfAll(reading.agentBefore);
  }
}
