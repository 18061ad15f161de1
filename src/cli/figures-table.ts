import type { Language } from '../model';
import { review } from '../engine/review';
import type { Rulebook } from '../engine/rulebook';
import type { Trial } from './trials';

/** How a rule set did: cases where it should speak and did, should and did not, should not and did, should not and did not. */
interface Figures {
  hit: number;
  miss: number;
  alarm: number;
  quiet: number;
}

type Kind = 'finds' | 'hears';

/** Recall and precision of each rule set on the labelled cases of a language, as a table in Markdown. */
export function figuresTable(trials: readonly Trial[], rulebook: Rulebook, lang: Language): string {
  const figures = { finds: new Map<string, Figures>(), hears: new Map<string, Figures>() };
  for (const trial of trials.filter(({ kase }) => kase.lang === lang)) measure(trial, rulebook, figures);
  const sets = [...(rulebook.chapter(lang)?.ruleSets ?? [])].filter(
    ({ id }) => figures.finds.has(id) || figures.hears.has(id),
  );
  const rows = sets.map(({ id }) => {
    const found = figures.finds.get(id);
    const heard = figures.hears.get(id);
    return [`\`${id}\``, ...cells(found), ...cells(heard)];
  });
  const head = ['rule set', 'cases', 'recall', 'precision', 'signals', 'recall', 'precision'];
  const all = ['**all**', ...cells(sum(figures.finds)), ...cells(sum(figures.hears))];
  return [head, head.map((_, i) => (i ? '---:' : '---')), ...rows, all]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function measure(
  { kase, expects, forbids, hears, ignores }: Trial,
  rulebook: Rulebook,
  figures: Record<Kind, Map<string, Figures>>,
): void {
  const { findings, signals } = review(kase, rulebook);
  count(figures.finds, expects, forbids, new Set(findings.map(({ set }) => set)));
  count(figures.hears, hears, ignores, new Set(signals.map(({ set }) => set)));
}

function count(
  all: Map<string, Figures>,
  yes: readonly string[],
  no: readonly string[],
  said: ReadonlySet<string>,
): void {
  const of = (set: string) => {
    const known = all.get(set) ?? { hit: 0, miss: 0, alarm: 0, quiet: 0 };
    all.set(set, known);
    return known;
  };
  for (const set of yes) of(set)[said.has(set) ? 'hit' : 'miss']++;
  for (const set of no) of(set)[said.has(set) ? 'alarm' : 'quiet']++;
}

function sum(all: ReadonlyMap<string, Figures>): Figures {
  const total: Figures = { hit: 0, miss: 0, alarm: 0, quiet: 0 };
  for (const one of all.values())
    for (const key of ['hit', 'miss', 'alarm', 'quiet'] as const) total[key] += one[key];
  return total;
}

function cells(figures: Figures | undefined): string[] {
  if (!figures) return ['', '', ''];
  const { hit, miss, alarm, quiet } = figures;
  const share = (part: number, whole: number) => (whole ? (part / whole).toFixed(2) : '');
  return [String(hit + miss + alarm + quiet), share(hit, hit + miss), share(hit, hit + alarm)];
}
