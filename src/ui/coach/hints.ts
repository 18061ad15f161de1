import type { BeforeSending, Finding, Span } from '../../model';

/** More underlines than this at once say nothing; the rest waits in the list. */
const mostUnderlines = 5;

/** A finding as it is shown, with a name that stays the same from one review to the next. */
export interface Hint {
  id: string;
  finding: Finding;
}

/** What of a reply's hints is shown at once, and what waits behind "and N smaller ones". */
export interface Shown {
  top: readonly Hint[];
  smaller: readonly Hint[];
}

/** Names findings by rule, words and how often both came before. */
export function toHints(findings: readonly Finding[]): readonly Hint[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.rule}\n${finding.text}`;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return { id: `${name}\n${nth}`, finding };
  });
}

/** What an agent sent away, and where they are typing: both keep hints out of sight. */
export interface Unwanted {
  dismissed: ReadonlySet<string>;
  mutedRules: ReadonlySet<string>;
  /** The sentence being typed; null when none is. */
  typing: Span | null;
}

/** The hints that may be seen now. */
export function wantedHints(hints: readonly Hint[], unwanted: Unwanted): readonly Hint[] {
  return hints.filter(
    ({ id, finding }) =>
      !unwanted.dismissed.has(id) &&
      !unwanted.mutedRules.has(finding.rule) &&
      !(finding.span && unwanted.typing && overlaps(finding.span, unwanted.typing)),
  );
}

/** The gravest few; hints about something missing take no room in the reply and are always among them. */
export function shownHints(hints: readonly Hint[]): Shown {
  const underlined = hints.filter(({ finding }) => finding.span).slice(0, mostUnderlines);
  const isTop = (hint: Hint): boolean => !hint.finding.span || underlined.includes(hint);
  return { top: hints.filter(isTop), smaller: hints.filter((hint) => !isTop(hint)) };
}

/** The hints that are worth a question before the reply goes. */
export function worthAsking(wish: BeforeSending, hints: readonly Hint[]): readonly Hint[] {
  if (wish === 'off') return [];
  return wish === 'always' ? hints : hints.filter(({ finding }) => finding.severity === 'grave');
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
