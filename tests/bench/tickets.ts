import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildShipped } from '../setup/build';
import type { Table } from './table';
import { measureInPage } from './tickets/in-page';
import { head, rowOf, type Measured } from './tickets/measured';
import { measureOnCommandLine } from './tickets/on-command-line';
import { writePastMonth } from './tickets/past-month';

/** Replies in a file; the largest takes hours on a small machine. */
const SIZES = [1_000, 10_000];
const LARGEST = 100_000;

/** Reviews past tickets in the page, in both browsers, and on the command line; the largest file if asked for. */
export async function measureTickets({ long }: { long: boolean }): Promise<Table> {
  const folder = await mkdtemp(join(tmpdir(), 'virgil-bench-'));
  try {
    await buildShipped(['chrome', 'firefox'], folder);
    const runs: Measured[] = [];
    for (const replies of long ? [...SIZES, LARGEST] : SIZES) runs.push(...(await runsOf(replies, folder)));
    return {
      title: 'Past tickets',
      about:
        'Replies of about 80 words to messages of about 40, each sentence new; 100,000 of them with `--long`. Memory ' +
        'and processor time are of all processes, beyond what they took before; the longest task is how long the page ' +
        'did not answer.',
      head,
      rows: runs.map(rowOf),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Reviews a file of so many replies in each place. `folder` holds the built extensions. */
async function runsOf(replies: number, folder: string): Promise<Measured[]> {
  const path = join(folder, `${replies}.jsonl`);
  await writePastMonth(path, replies);
  return [
    await measureOnCommandLine(path, replies),
    await measureInPage('chromium', folder, path, replies),
    await measureInPage('firefox', folder, path, replies),
  ];
}
