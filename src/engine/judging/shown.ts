import type { Span } from '../../model';
import type { CaseReading } from '../reading/case';
import { SHOW_CHECKS } from './checks';
import type { Found } from './findings';

/**
 * Shows what is missing on the words that stand where it should be, so that a card can speak of it there. Words that
 * have a card of the same rule set keep that one alone.
 */
export function showMissing(reading: CaseReading, found: readonly Found[]): Found[] {
  const carded = found.filter(({ span }) => span);
  return found.map((one) => {
    const span = placeFor(reading, one);
    if (!span || carded.some((other) => other.set.id === one.set.id && overlaps(other, span))) return one;
    const shown = { ...one, span };
    carded.push(shown);
    return shown;
  });
}

function placeFor(reading: CaseReading, { set, rule, span }: Found): Span | null {
  if (span || !rule.showCheck) return null;
  return SHOW_CHECKS[rule.showCheck]?.(reading, set) ?? null;
}

function overlaps({ span }: Found, other: Span): boolean {
  return span !== null && span.start < other.end && other.start < span.end;
}
