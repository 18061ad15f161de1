/** What one run cost. */
export interface Measured {
  where: string;
  replies: number;
  /** From the start, engine and rules made ready, to the last count. */
  seconds: number;
  /** Those that reviewed. */
  cores: number;
  /** The most that was held beyond what was held before; null where the system doesn't tell. */
  memoryInMb: number | null;
  /** The longest that the page did not answer; null where there is no page. */
  longestTaskInMs: number | null;
}

const HEAD = ['where', 'replies', 'seconds', 'a second per core', 'memory, MB', 'longest task, ms'];

/** The runs as a table in Markdown. */
export function tableOf(runs: readonly Measured[]): string {
  const rows = runs.map((run) => [
    run.where,
    run.replies.toLocaleString('en'),
    run.seconds.toFixed(1),
    (run.replies / run.seconds / run.cores).toFixed(0),
    run.memoryInMb ?? '–',
    run.longestTaskInMs ?? '–',
  ]);
  return [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
