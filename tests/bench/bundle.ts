import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { rules } from '../../src/engine/compile/vite';
import type { review } from '../../src/engine/review';
import type { Rulebook } from '../../src/engine/rulebook';
import { quickModel } from '../../src/language/vite';
import { PEERS } from './checkers';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The engine with the rules as they are shipped. */
export interface BuiltEngine {
  review: typeof review;
  /** What a pause in the typing asks for. */
  plain: Rulebook;
  /** With better words tried, as for who turns to the hints. */
  advising: Rulebook;
}

/** Opens the engine as it is built for the worker: what runs sources as they are names each function while it runs. */
export async function openBuiltEngine(): Promise<BuiltEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'virgil-bench-'));
  try {
    await bundle(ENGINE, 'engine', folder, asShipped());
    // It was bundled from what has these types.
    return (await import(pathToFileURL(join(folder, 'engine.mjs')).href)) as BuiltEngine;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const ENGINE = `
  import { createHouse, rulebookOf } from './src/engine/house';
  import { withoutFixes } from './src/engine/rulebook';
  import { readShipped } from './src/engine/shipped';
  import { noContent } from './src/model/content';
  import { defaultSettings } from './src/model/settings';
  export { review } from './src/engine/review';
  export const advising = rulebookOf(createHouse(noContent, readShipped), defaultSettings);
  export const plain = withoutFixes(advising);`;

/** Puts a module, whose imports start at the root of the project, into one file of this name: `NAME.mjs`. */
export async function bundle(
  module: string,
  name: string,
  folder: string,
  plugins: Plugin[] = [],
): Promise<void> {
  await build({
    stdin: { contents: module, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    minify: true,
    outdir: folder,
    // Written for `require`, some of the peers can't be put into one file.
    external: [...PEERS],
    splitting: true,
    chunkNames: `${name}-[hash]`,
    entryNames: name,
    outExtension: { '.js': '.mjs' },
    plugins,
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
}

/** What the build of the extension makes of the sources. */
export function asShipped(): Plugin[] {
  return [compiledRules(), quickened()];
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
