import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureInPage } from './tickets/in-page';
import { tableOf, type Measured } from './tickets/measured';
import { measureOnCommandLine } from './tickets/on-command-line';
import { writePastMonth } from './tickets/past-month';

/** Replies in a file. */
export const SIZES = [1_000, 10_000, 100_000];

/**
 * Measures reviewing past tickets, in the page and on the command line: replies a second and core, memory, and the
 * page's longest task. Returns a table in Markdown. `builds` is the folder that holds the built extensions.
 */
export async function measureTickets(builds: string, sizes: readonly number[] = SIZES): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'virgil-bench-'));
  const runs: Measured[] = [];
  try {
    for (const replies of sizes) {
      const path = join(folder, `${replies}.jsonl`);
      await writePastMonth(path, replies);
      runs.push(await measureOnCommandLine(path, replies));
      for (const kind of ['chromium', 'firefox'] as const)
        runs.push(await measureInPage(kind, builds, path, replies));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return tableOf(runs);
}
