import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asShipped, bundle } from './bundle';
import { PEERS } from './checkers';
import { median, ratio } from './clock';
import { mailIn } from './texts';
import type { Table } from './table';

const ROUNDS = 5;
const WHO = ['floor', 'Virgil', ...PEERS];

/** What it costs to wake up: import everything, with nothing compiled or warm, and read a first mail. */
export async function measureStarting(): Promise<Table> {
  // Beside the peers, which are found from there.
  const folder = await mkdtemp(fileURLToPath(new URL('node_modules/virgil-', import.meta.url)));
  const times: Record<string, number[]> = Object.fromEntries(WHO.map((who) => [who, []]));
  for (const who of WHO) await bundle(ENTRIES[who] ?? '', who, folder, who === 'Virgil' ? asShipped() : []);
  for (let round = 0; round < ROUNDS; round++)
    for (const who of WHO) times[who]?.push(coldStart(join(folder, `${who}.mjs`)));
  await rm(folder, { recursive: true });
  return {
    title: 'Starting, × compromise’s own',
    about:
      'CPU time of a fresh process: importing one bundled file (a peer as it is installed), and the first review of the mail of 150 words.',
    head: ['what', ...WHO.slice(1), 'compromise'],
    rows: [
      [
        'cold import and first review',
        ...WHO.slice(1).map((who) => ratio(times[who], times['floor']).toFixed(2)),
        `${median(times['floor'] ?? []).toFixed(0)} ms`,
      ],
    ],
  };
}

function coldStart(module: string): number {
  const script = fileURLToPath(new URL('cold.mjs', import.meta.url));
  return Number(execFileSync('node', [script, module, 'open', mailIn('en').reply], { encoding: 'utf8' }));
}

/** What each of them opens by, as its own file. */
const ENTRIES: Readonly<Record<string, string>> = {
  floor: `import nlp from 'compromise/two'; export const open = () => nlp;`,
  Virgil: `
    import { createHouse, rulebookOf } from './src/engine/house';
    import { review } from './src/engine/review';
    import { readShipped } from './src/engine/shipped';
    import { noContent } from './src/model/content';
    import { defaultSettings } from './src/model/settings';
    export function open() {
      const rulebook = rulebookOf(createHouse(noContent, readShipped), defaultSettings);
      return (reply) => review({ customer: '', thread: [], reply }, rulebook);
    }`,
  ...Object.fromEntries(
    PEERS.map((peer) => [
      peer,
      `import { openPeer } from './tests/bench/checkers'; export const open = openPeer['${peer}'];`,
    ]),
  ),
};
