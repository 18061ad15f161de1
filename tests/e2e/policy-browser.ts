import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import type { Driver } from '../../src/cli/browser/driver';
import type { BrowserKind } from '../../src/cli/browser/find';
import { launchBrowser } from '../../src/cli/browser/launch';
import { provideBrowser } from '../../src/cli/browser/provide';
import { seeGreeting } from './harness/greeting';

/** A browser that a company manages, as far as it can see. */
export interface ManagedBrowser {
  driver: Driver;
  /** Writes another policy in the place of the first. */
  decide(policy: object): Promise<void>;
  close(): Promise<void>;
}

const files = { chromium: 'policies/managed/virgil.json', firefox: 'policies.json' } as const;

/**
 * Starts a browser that sees a policy file where an administrator would put it. Only this browser sees it:
 * the folder is mounted in a namespace of its own, and nothing is left behind.
 */
export async function launchManaged(kind: BrowserKind, policy: object): Promise<ManagedBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'virgil-policy-'));
  const decide = async (next: object): Promise<void> => {
    const file = join(folder, files[kind]);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(next));
  };
  await decide(policy);
  const program = await realpath(await provideBrowser(kind));
  const place = policyPlace(kind, program);
  await mkdir(place, { recursive: true });
  const wrapper = join(folder, 'browser');
  await writeFile(
    wrapper,
    `#!/bin/sh\nexec unshare ${rights()} sh -c 'mount --bind "${folder}" "${place}" && exec "${program}" "$@"' sh "$@"\n`,
  );
  await chmod(wrapper, 0o755);
  const driver = await launchBrowser(kind, {
    executablePath: wrapper,
    extension: join(inject('builds'), kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'),
    headless: true,
  });
  await seeGreeting(driver);
  return {
    driver,
    decide,
    async close() {
      await driver.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Where the program looks for its company's word. */
function policyPlace(kind: BrowserKind, program: string): string {
  if (kind === 'firefox') return join(dirname(program), 'distribution');
  return /chromium/.test(program) ? '/etc/chromium' : '/etc/opt/chrome';
}

/** Who isn't root becomes it within the namespace. */
function rights(): string {
  return execFileSync('id', ['-u'], { encoding: 'utf8' }).trim() === '0' ? '-m' : '-rm';
}
