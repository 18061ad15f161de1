import type { Page } from 'puppeteer-core';
import type { Driver } from '../../src/cli/browser/driver';

/** Leaves no room in the browser's storage; returns what makes room again. */
export async function refuseToKeep({ kind }: Driver, page: Page): Promise<() => Promise<void>> {
  if (kind === 'firefox') {
    // It sets no bounds to what lies there but the disk's, so it is made to refuse in this page.
    await page.evaluate(`
      var keep = browser.storage.local.set;
      browser.storage.local.set = () => Promise.reject(new Error('QuotaExceededError: storage.local'));
    `);
    return () => page.evaluate('void (browser.storage.local.set = keep)') as Promise<void>;
  }
  await page.evaluate(`(async () => {
    const { local } = chrome.storage;
    await local.remove('filler');
    const room = local.QUOTA_BYTES - (await local.getBytesInUse());
    await local.set({ filler: 'x'.repeat(room - 'filler""'.length) });
  })()`);
  return () => page.evaluate(`chrome.storage.local.remove('filler')`) as Promise<void>;
}
