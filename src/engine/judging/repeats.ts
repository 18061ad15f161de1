import type { Finding } from '../../model';
import type { Found } from './findings';
import { holdsPlaceholder } from './placeholders';

/** Grave findings come first. */
export const WEIGHT = { grave: 0, sin: 1, slip: 2 } as const;

/**
 * Of findings of one rule set in the same words, the gravest stays; of what is missing, one of each rule.
 * Those that give the same advice on one sentence are one finding, from the first such words to the last.
 */
export function withoutRepeats(found: readonly Found[], reply: string): Found[] {
  const kept: Found[] = [];
  for (const one of found.toSorted((a, b) => WEIGHT[a.finding.severity] - WEIGHT[b.finding.severity])) {
    if (kept.some((other) => meets(other.finding, one.finding))) continue;
    const same = kept.findIndex((other) => advisesAlike(other, one));
    const other = kept[same];
    if (other) kept[same] = { ...other, finding: joined(other.finding, one.finding, reply) };
    else kept.push(one);
  }
  return kept;
}

function meets(a: Finding, b: Finding): boolean {
  if (a.set !== b.set) return false;
  if (!a.span || !b.span) return a.rule === b.rule;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

/**
 * One card is enough: both put the same words in place of the sentence, or say the same and put none.
 * Placeholders are filled in one by one, whatever words stand between them.
 */
function advisesAlike(a: Found, b: Found): boolean {
  if (a.finding.set !== b.finding.set || a.sentence === null || a.sentence !== b.sentence) return false;
  if (holdsPlaceholder(a.finding.text) || holdsPlaceholder(b.finding.text)) return false;
  const [mine] = a.fixes;
  const [theirs] = b.fixes;
  if (!mine || !theirs) return !mine && !theirs && a.finding.hint === b.finding.hint;
  return mine.span.start === theirs.span.start && mine.span.end === theirs.span.end;
}

function joined(a: Finding, b: Finding, reply: string): Finding {
  if (!a.span || !b.span) return a;
  const span = { start: Math.min(a.span.start, b.span.start), end: Math.max(a.span.end, b.span.end) };
  return { ...a, span, text: reply.slice(span.start, span.end) };
}
