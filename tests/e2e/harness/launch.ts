import { join } from 'node:path';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { Driver } from '../../../src/cli/browser/driver';
import type { BrowserKind } from '../../../src/cli/browser/find';
import { launchBrowser } from '../../../src/cli/browser/launch';
import { provideBrowser } from '../../../src/cli/browser/provide';

export const browserKinds = ['chromium', 'firefox'] as const satisfies readonly BrowserKind[];

const buildOf: Record<BrowserKind, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Starts a browser with the extension that this test run built. */
export async function launch(kind: BrowserKind): Promise<Driver> {
  return launchBrowser(kind, {
    executablePath: await provideBrowser(kind),
    extension: join(inject('builds'), buildOf[kind]),
    headless: true,
  });
}

/** Runs a group of tests in each browser, which is started before them and closed after. */
export function describeInBrowsers(
  name: string,
  tests: (driver: () => Driver, kind: BrowserKind) => void,
  kinds: readonly BrowserKind[] = browserKinds,
): void {
  describe.each(kinds)(`${name} in %s`, (kind) => {
    let driver: Driver | undefined;
    beforeAll(async () => {
      driver = await launch(kind);
    });
    afterAll(() => driver?.close());
    tests(() => {
      if (!driver) throw new Error('The browser is there only while a test runs.');
      return driver;
    }, kind);
  });
}
