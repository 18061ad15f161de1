import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from 'wxt';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder that holds `chrome-mv3` and `firefox-mv3`, built for this run. */
    builds: string;
  }
}

/** Builds the extension once for all tests of a run, beside whatever is in `.output`. */
export default async function buildExtension(project: TestProject): Promise<() => Promise<void>> {
  const builds = await mkdtemp(join(tmpdir(), 'virgil-'));
  // The tests' own environment would leave in what libraries keep for development: what is shipped is tested.
  const environment = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  for (const browser of ['chrome', 'firefox']) await build({ browser, outDir: builds });
  process.env['NODE_ENV'] = environment;
  project.provide('builds', builds);
  return () => rm(builds, { recursive: true, force: true });
}
