import type { CaseReading } from '../reading/case';
import { remembered } from '../reading/remembered';
import { fixesFor, hintFor, textOf } from './advice';
import type { Found } from './findings';
import { holdsPlaceholder } from './placeholders';

/** Grave findings come first. */
export const WEIGHT = { grave: 0, sin: 1, slip: 2 } as const;

/**
 * Of findings of one rule set in the same words, the gravest stays; of what is missing, one of each rule.
 * Those that give the same advice on one sentence are one finding, from the first such words to the last.
 */
export function withoutRepeats(found: readonly Found[], reading: CaseReading): Found[] {
  const kept: Found[] = [];
  const alike = createAlike(reading);
  for (const one of found.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])) {
    if (kept.some((other) => meets(other, one))) continue;
    const same = kept.findIndex((other) => alike(other, one));
    const other = kept[same];
    if (other) kept[same] = joined(other, one);
    else kept.push(one);
  }
  return kept;
}

/** Whether two findings of one rule set are in the same words, or miss the same. */
export function meets(a: Found, b: Found): boolean {
  if (a.set.id !== b.set.id) return false;
  if (!a.span || !b.span) return a.rule.id === b.rule.id;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

/**
 * Tells whether one card is enough: both put the same words in place of the sentence, or say the same and put none.
 * Placeholders are filled in one by one, whatever words stand between them. What one advises is worked out once, with
 * however many others it is compared.
 */
function createAlike(reading: CaseReading): (a: Found, b: Found) => boolean {
  const fills = remembered((one: Found) => holdsPlaceholder(textOf(reading, one)));
  const fixOf = remembered((one: Found) => fixesFor(reading, one)[0] ?? null);
  const hintOf = remembered((one: Found) => hintFor(reading, one));
  return (a, b) => {
    if (a.set.id !== b.set.id || a.place.index === null || a.place.index !== b.place.index) return false;
    if (fills(a) || fills(b)) return false;
    const mine = fixOf(a);
    const theirs = fixOf(b);
    if (!mine || !theirs) return !mine && !theirs && hintOf(a) === hintOf(b);
    return mine.span.start === theirs.span.start && mine.span.end === theirs.span.end;
  };
}

function joined(a: Found, b: Found): Found {
  if (!a.span || !b.span) return a;
  const span = { start: Math.min(a.span.start, b.span.start), end: Math.max(a.span.end, b.span.end) };
  return { ...a, span };
}
