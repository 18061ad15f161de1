import type { Finding, Span } from '../../model';
import { difference, type Difference } from './difference';

/**
 * Takes findings of a text over to its next version, until a new review comes.
 * What stands before or behind the change moves along; what the change touched is gone,
 * so that a hint goes as soon as it is mended. What is missing stays.
 */
export function carry(findings: readonly Finding[], before: string, after: string): readonly Finding[] {
  if (before === after) return findings;
  const change = difference(before, after);
  if (findings.every((finding) => staysPut(finding, change))) return findings;
  return findings.flatMap((finding) => {
    const span = finding.span && moved(finding.span, change);
    if (finding.span && !span) return [];
    const { fix, ...rest } = finding;
    const fixSpan = fix && moved(fix.span, change);
    return [{ ...rest, span, ...(fix && fixSpan ? { fix: { ...fix, span: fixSpan } } : {}) }];
  });
}

/** Whether a finding and its fix stand before the change, as most do while the end of a draft is typed. */
function staysPut({ span, fix }: Finding, { span: changed }: Difference): boolean {
  return [span, fix?.span].every((each) => !each || each.end <= changed.start);
}

/** The span in the new text; null when the change touched its words. */
function moved(span: Span, { span: changed, text }: Difference): Span | null {
  if (span.end <= changed.start) return span;
  if (span.start < changed.end) return null;
  const grown = text.length - (changed.end - changed.start);
  return { start: span.start + grown, end: span.end + grown };
}
