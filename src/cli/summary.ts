import type { Answer } from './answer';

/** Adds up answers: how many replies, and what was found in how many of them. */
interface Summary {
  add(answer: Answer): void;
  /** A table for a terminal: replies, mean score, then each rule set and its rules, most frequent first. */
  table(): string;
  /** Whether a line could not be judged. */
  readonly failed: boolean;
}

/** A summary of nothing yet. */
export function createSummary(): Summary {
  const replies = new Map<string, number>();
  const totals = { judged: 0, points: 0, clean: 0, unspoken: 0, failed: 0 };
  return {
    add(answer) {
      if ('error' in answer) totals.failed++;
      else if (answer.lang === null) totals.unspoken++;
      else {
        totals.judged++;
        totals.points += answer.score;
        if (!answer.findings.length) totals.clean++;
        for (const name of new Set(answer.findings.flatMap(({ set, rule }) => [set, rule])))
          replies.set(name, (replies.get(name) ?? 0) + 1);
      }
    },
    table: () => [headOf(totals), ...rowsOf(replies, totals.judged)].join('\n'),
    get failed() {
      return totals.failed > 0;
    },
  };
}

function headOf(totals: Record<'judged' | 'points' | 'clean' | 'unspoken' | 'failed', number>): string {
  const { judged, points, clean, unspoken, failed } = totals;
  const mean = judged ? Math.round(points / judged) : 100;
  const left = [
    unspoken && `${unspoken} in a language that Virgil does not speak`,
    failed && `${failed} lines that are no case`,
  ].filter(Boolean);
  return [
    `${judged} replies, mean score ${mean}, ${clean} with nothing found`,
    ...(left.length ? [`left out: ${left.join(', ')}`] : []),
    '',
    'replies  share  rule set and rule',
  ].join('\n');
}

/** Rule sets by how many replies they were found in, each with its rules below it. */
function rowsOf(replies: ReadonlyMap<string, number>, judged: number): string[] {
  const named = [...replies].toSorted(([, a], [, b]) => b - a);
  const row = (name: string, count: number, depth: string) =>
    `${String(count).padStart(7)}  ${((100 * count) / judged).toFixed(1).padStart(4)}%  ${depth}${name}`;
  return named
    .filter(([name]) => !name.includes('/'))
    .flatMap(([set, count]) => [
      row(set, count, ''),
      ...named
        .filter(([name]) => name.startsWith(`${set}/`))
        .map(([rule, times]) => row(rule.slice(set.length + 1), times, '  ')),
    ]);
}
