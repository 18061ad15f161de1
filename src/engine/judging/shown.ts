import type { Span } from '../../model';
import type { CaseReading } from '../reading/case';
import { SHOW_CHECKS } from './checks';
import type { Found } from './findings';
import { meets } from './repeats';

/**
 * Shows what is missing on the words that its rule's check names, so that a card can speak of it there. Words that have
 * a card of the same rule set keep that one alone.
 */
export function showMissing(reading: CaseReading, found: readonly Found[]): Found[] {
  const carded = found.filter(({ span }) => span);
  return found.map((one) => {
    const shown = { ...one, span: placeFor(reading, one) };
    if (!shown.span || carded.some((other) => meets(other, shown))) return one;
    carded.push(shown);
    return shown;
  });
}

function placeFor(reading: CaseReading, { set, rule, span }: Found): Span | null {
  if (span || !rule.showCheck) return null;
  return SHOW_CHECKS[rule.showCheck]?.(reading, set) ?? null;
}
