import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildShipped } from '../setup/build';
import { partsIn } from '../setup/weights';
import type { Table } from './table';

/** Characters of code by where they come from. */
type Contents = Map<string, number>;

/** How many sources of a part's code are named. */
const NAMED = 6;

/** What each part of the extension weighs, and whose code is in it. */
export async function measureBundles(): Promise<Table> {
  const folder = await mkdtemp(join(tmpdir(), 'virgil-bundles-'));
  const contents = new Map<string, Contents>();
  await buildShipped(['chrome'], folder, [collecting(contents)]);
  const parts = partsIn(join(folder, 'chrome-mv3'));
  await rm(folder, { recursive: true });
  return {
    title: 'Bundles',
    about:
      'Compressed; pages with all that they load at once. The shares are of the code before it is minified.',
    head: ['what', 'compressed', 'bound', 'what is in it'],
    rows: parts.map(({ name, files, weight, budget }) => [
      name,
      inKilobytes(weight),
      `≤ ${inKilobytes(budget)}`,
      sharesOf(files.map((file) => contents.get(file) ?? new Map())),
    ]),
  };
}

/** Looks on while the extension is built. */
function collecting(contents: Map<string, Contents>): Plugin {
  return {
    name: 'virgil-bench-contents',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const sources: Contents = new Map();
        for (const [id, { renderedLength }] of Object.entries(chunk.modules))
          sources.set(sourceOf(id), (sources.get(sourceOf(id)) ?? 0) + renderedLength);
        contents.set(chunk.fileName, sources);
      }
    },
  };
}

/** The package or folder that a module belongs to; rules are weighed on their own. */
function sourceOf(id: string): string {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
  if (name) return name;
  const [, folder] = /.*\/((?:src|entrypoints)\/?[^/]*)\//.exec(id) ?? [];
  return folder ?? (id.includes('virtual:virgil/rules') ? 'rules' : 'other');
}

function sharesOf(contents: readonly Contents[]): string {
  const sum: Contents = new Map();
  for (const sources of contents)
    for (const [name, length] of sources) if (name !== 'rules') sum.set(name, (sum.get(name) ?? 0) + length);
  const all = [...sum.values()].reduce((total, length) => total + length, 0);
  return [...sum]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, NAMED)
    .map(([name, length]) => `${name} ${Math.round((100 * length) / all)} %`)
    .join(', ');
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
