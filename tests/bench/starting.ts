import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { rules } from '../../src/engine/compile/vite';
import { quickModel } from '../../src/language/vite';
import { PEERS } from './checkers';
import { median, ratio } from './clock';
import { mailIn } from './texts';
import type { Table } from './table';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ROUNDS = 5;
const WHO = ['floor', 'Virgil', ...PEERS];

/** What it costs to wake up: import everything, with nothing compiled or warm, and read a first mail. */
export async function measureStarting(): Promise<Table> {
  // Beside the peers, which are found from there.
  const folder = await mkdtemp(fileURLToPath(new URL('node_modules/virgil-', import.meta.url)));
  const times: Record<string, number[]> = Object.fromEntries(WHO.map((who) => [who, []]));
  for (const who of WHO) await bundle(who, folder);
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

async function bundle(who: string, folder: string): Promise<void> {
  await build({
    stdin: { contents: ENTRIES[who] ?? '', resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    minify: true,
    outdir: folder,
    // Written for `require`, some of the peers can't be put into one file.
    external: [...PEERS],
    splitting: true,
    chunkNames: `${who}-[hash]`,
    entryNames: who,
    outExtension: { '.js': '.mjs' },
    plugins: who === 'Virgil' ? [compiledRules(), quickened()] : [],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
}

/** The rules compiled when bundling, as the build of the extension does it. */
function compiledRules(): Plugin {
  const plugin = rules(ROOT);
  return {
    name: plugin.name,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^virtual:virgil\// }, ({ path }) => ({
        path: plugin.resolveId(path) ?? path,
        namespace: plugin.name,
      }));
      onLoad({ filter: /.*/, namespace: plugin.name }, ({ path }) => ({
        contents: plugin.load.call({ addWatchFile() {} }, path) ?? '',
        loader: 'js',
      }));
    },
  };
}

/** compromise as the extension is built with it. */
function quickened(): Plugin {
  return {
    name: quickModel.name,
    setup({ onLoad }) {
      onLoad({ filter: /\/compromise\/src\/API\/extend\.js$/ }, async ({ path }) => ({
        contents: quickModel.transform(await readFile(path, 'utf8'), path)?.code ?? '',
        loader: 'js',
      }));
    },
  };
}
