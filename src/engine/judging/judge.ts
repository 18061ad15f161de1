import type { Finding, Fix } from '../../model';
import { findPhrases } from '../own/phrases';
import { withReply, type CaseReading } from '../reading/case';
import type { Chapter } from '../rulebook';
import { fixesFor, toFinding } from './advice';
import { findByRule, type Found } from './findings';
import { placesByRule } from './hits';
import { keepsPlaceholders } from './placeholders';
import { WEIGHT, withoutRepeats } from './repeats';
import { showMissing } from './shown';

/** So many findings, the gravest, get their fixes tried: each trial judges the whole reply once more. */
const MOST_TRIED = 40;

/**
 * All findings of a reply, gravest first. A fix is offered only after it was tried: it removes its finding
 * and brings no new one, by the same rules that judge the reply. None takes a placeholder away.
 * What is missing from a reply of which only a part was read is shown nowhere.
 */
export function judge(reading: CaseReading, chapter: Chapter, isPartial: boolean): Finding[] {
  const found = findAll(reading, chapter);
  const before = countByRule(found);
  const isClean = (fix: Fix, { rule: { id } }: Found) => {
    const { text } = reading.reply;
    const mended = text.slice(0, fix.span.start) + fix.text + text.slice(fix.span.end);
    const after = countByRule(findAll(withReply(reading, mended, chapter.read), chapter));
    const timesBefore = (rule: string) => before.get(rule) ?? 0;
    return (
      (after.get(id) ?? 0) < timesBefore(id) &&
      [...after].every(([rule, times]) => times <= timesBefore(rule))
    );
  };
  const shown = isPartial ? found : showMissing(reading, found);
  return inOrder(shown).map((one, at) => {
    const tried = at < MOST_TRIED && !chapter.leavesFixes ? fixesFor(reading, one) : [];
    const fix = tried.find((each) => keepsPlaceholders(reading.reply, each) && isClean(each, one));
    return { ...toFinding(reading, one), ...(fix && { fix }) };
  });
}

/** What a house's own words find comes first: of two findings alike it stays. */
function findAll(reading: CaseReading, { ruleSets, hits, phrases, isOff }: Chapter): Found[] {
  const found = phrases ? findPhrases(reading, phrases, isOff) : [];
  const places = placesByRule(reading.reply, hits);
  for (const set of ruleSets) {
    for (const rule of set.rules) {
      const hit = places.get(rule);
      // Most rules find by their patterns alone, which stand nowhere in most replies.
      if (hit || rule.missing || rule.findChecks.length) found.push(...findByRule(reading, set, rule, hit));
    }
  }
  return withoutRepeats(found, reading);
}

function countByRule(found: readonly Found[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of found) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
  return counts;
}

function inOrder(found: readonly Found[]): Found[] {
  return found.toSorted(
    (a, b) =>
      WEIGHT[a.severity] - WEIGHT[b.severity] ||
      (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity) ||
      0,
  );
}
