import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { Driver } from '../../../src/cli/browser/driver';
import type { BrowserKind } from '../../../src/cli/browser/find';
import { launchBrowser } from '../../../src/cli/browser/launch';
import { provideBrowser } from '../../../src/cli/browser/provide';
import { until } from './agent';
import { seeGreeting } from './greeting';

export const browserKinds = ['chromium', 'firefox'] as const satisfies readonly BrowserKind[];

const buildOf: Record<BrowserKind, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Starts a browser with the extension that this test run built; its output tells what is logged if wanted. */
export async function launch(kind: BrowserKind, tellsLogs = false): Promise<Driver> {
  return startWith(kind, join(inject('builds'), buildOf[kind]), tellsLogs);
}

async function startWith(kind: BrowserKind, extension: string, tellsLogs = false): Promise<Driver> {
  const executablePath = await provideBrowser(kind);
  const driver = await launchBrowser(kind, { executablePath, extension, headless: true, tellsLogs });
  await seeGreeting(driver);
  return driver;
}

/** Starts a browser with a copy of the extension in which something was altered, by the name of what. */
export async function launchAltered(
  kind: BrowserKind,
  name: string,
  alter: (extension: string) => Promise<void>,
): Promise<Driver> {
  const extension = join(inject('builds'), `${buildOf[kind]}-${name}`);
  await cp(join(inject('builds'), buildOf[kind]), extension, { recursive: true });
  await alter(extension);
  return startWith(kind, extension);
}

/** Starts a browser in which somebody allowed Virgil more sites: by the manifest, as no test can press "Allow". */
export async function launchWithSites(kind: BrowserKind, sites: readonly string[]): Promise<Driver> {
  const driver = await launchAltered(kind, 'with-sites', async (extension) => {
    const file = join(extension, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as { host_permissions: string[] };
    manifest.host_permissions.push(...sites);
    await writeFile(file, JSON.stringify(manifest));
  });
  const page = await driver.openExtensionPage('popup.html');
  await until(
    async () =>
      (await page.evaluate('chrome.scripting.getRegisteredContentScripts().then((all) => all.length)')) === 1,
    async () => 'the content script registered for more sites',
  );
  await page.close();
  return driver;
}

/** Runs a group of tests in each browser, which is started before them and closed after. */
export function describeInBrowsers(
  name: string,
  tests: (driver: () => Driver, kind: BrowserKind) => void,
  kinds: readonly BrowserKind[] = browserKinds,
  start: (kind: BrowserKind) => Promise<Driver> = (kind) => launch(kind),
): void {
  describe.each(kinds)(`${name} in %s`, (kind) => {
    let driver: Driver | undefined;
    beforeAll(async () => {
      driver = await start(kind);
    });
    afterAll(() => driver?.close());
    tests(() => {
      if (!driver) throw new Error('The browser is there only while a test runs.');
      return driver;
    }, kind);
  });
}
