import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../../src/cli/browser/driver';
import { until } from './harness/agent';

/** The pages of `servePlainSite`. */
export const plainSites = 'http://127.0.0.1/*';

/** Serves a page with a reply box to the whole browser: a tab that comes back asks before anybody can answer for it. */
export async function servePlainSite(): Promise<{ url: string; close(): void }> {
  const server = createServer((_, response) => {
    response
      .setHeader('content-type', 'text/html')
      .end('<form><textarea aria-label="Reply"></textarea></form>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/tickets/1`, close: () => server.close() };
}

/** Lets the browser discard a tab of `servePlainSite`, as it does to save memory, and goes back to it. */
export async function discardAndReturn({ browser, ...driver }: Driver, tab: Page): Promise<Page> {
  const url = tab.url();
  // Chromium notes what a form holds up to a second after it changed, but at once when an entry of the history does.
  await tab.evaluate(() => history.replaceState(history.state, ''));
  const ours = await driver.openExtensionPage('popup.html');
  await ours.bringToFront();
  await ours.evaluate(`(async () => {
    const { tabs } = globalThis.browser ?? chrome;
    const idOf = async (of) => (await tabs.query(of))[0]?.id;
    await tabs.discard(await idOf({ url: '${plainSites}' }));
    await tabs.update(await idOf({ discarded: true }), { active: true });
  })()`);
  const isBack = async (): Promise<boolean> => (await pageAt(url)) !== undefined;
  await until(isBack, async () => `${url} once more`);
  await ours.close();
  const page = await pageAt(url);
  if (!page) throw new Error(`${url} went again.`);
  await page.waitForSelector('textarea');
  return page;

  async function pageAt(address: string): Promise<Page | undefined> {
    const pages = await browser.pages();
    return pages.find((each) => each.url() === address && !each.isClosed());
  }
}
