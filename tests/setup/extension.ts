import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildShipped } from './build';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder that holds `chrome-mv3` and `firefox-mv3`, built for this run. */
    builds: string;
  }
}

/** Builds the extension once for all tests of a run, beside whatever is in `.output`. */
export default async function buildExtension(project: TestProject): Promise<() => Promise<void>> {
  const builds = await mkdtemp(join(tmpdir(), 'virgil-'));
  await buildShipped(['chrome', 'firefox'], builds);
  project.provide('builds', builds);
  return () => rm(builds, { recursive: true, force: true });
}
