import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildShipped } from '../setup/build';
import type { Table } from './table';
import { measureInPage } from './tickets/in-page';
import { head, rowOf, type MeasuredMonth } from './tickets/measured';
import { measureOnCommandLine } from './tickets/on-command-line';
import { line, mail, writePastMonth, type Length } from './tickets/past-month';

/** A file of past replies. */
interface Month {
  replies: number;
  length: Length;
}

/** Files that are through in minutes, and those that take hours on a small machine. */
const MONTHS: readonly Month[] = [
  { replies: 1_000, length: line },
  { replies: 10_000, length: line },
  { replies: 100_000, length: line },
  { replies: 1_000, length: mail },
];
const LONG_MONTHS: readonly Month[] = [
  { replies: 10_000, length: mail },
  { replies: 100_000, length: mail },
];

/** Reviews past tickets in the page, in both browsers, and on the command line; the largest files if asked for. */
export async function measureTickets({ long }: { long: boolean }): Promise<Table> {
  const folder = await mkdtemp(join(tmpdir(), 'virgil-bench-'));
  try {
    await buildShipped(['chrome', 'firefox'], folder);
    const runs: MeasuredMonth[] = [];
    for (const month of long ? [...MONTHS, ...LONG_MONTHS] : MONTHS)
      runs.push(...(await runsOf(month, folder)));
    return {
      title: 'Past tickets',
      about:
        'Replies of a few words to a few words, as in chats, or of about 80 words to messages of about 40, each of them ' +
        'new; more of these with `--long`. Memory and processor time are of all processes, beyond what they took ' +
        'before, and with what makes engine and rules ready; the longest task is how long the page did not answer.',
      head,
      rows: runs.map(rowOf),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Reviews a file of so many replies in each place. `folder` holds the built extensions. */
async function runsOf({ replies, length }: Month, folder: string): Promise<MeasuredMonth[]> {
  const path = join(folder, `${replies}.jsonl`);
  await writePastMonth(path, replies, length);
  const runs = [
    await measureOnCommandLine(path, replies),
    await measureInPage('chromium', folder, path, replies),
    await measureInPage('firefox', folder, path, replies),
  ];
  return runs.map((run) => ({ ...run, length: length.name }));
}
