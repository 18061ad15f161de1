import { expect, test, vi } from 'vitest';
import { describeInBrowsers } from './harness/launch';
import { patience } from './hosts-agent';
import { violations } from './practice-axe';

/** What the extension's own pages have of the browser: the test looks at the tabs from there. */
declare const browser: {
  tabs: { query(all: object): Promise<{ url?: string }[]> };
  permissions: { remove(what: object): Promise<boolean> };
  runtime: { getManifest(): { host_permissions: string[] } };
};

describeInBrowsers('the first minutes', (driver, kind) => {
  test('a page greets once when Virgil has been installed', async () => {
    const own = await driver().openExtensionPage('popup.html');
    const greeting = () =>
      own.evaluate(async () => {
        const tabs = await browser.tabs.query({});
        return tabs.filter(({ url }) => url?.endsWith('/welcome.html')).length;
      });
    await vi.waitFor(async () => expect(await greeting()).toBe(1), patience);
    await own.close();
  });

  test('it shows three pictures, what Virgil never does, and the way to the practice desk', async () => {
    const page = await driver().openExtensionPage('welcome.html');
    await page.waitForSelector('.pictures li:nth-child(3)');
    await expect.poll(() => page.$$('.promises li'), patience).toHaveLength(3);
    await page.locator('a.go').click();
    await page.waitForSelector('.desk');
    await page.close();
  });

  // Chromium gives the helpdesks' pages when it installs.
  if (kind === 'firefox')
    test('it asks for the helpdesks where Firefox withholds them, and thanks once they are given', async () => {
      const own = await driver().openExtensionPage('popup.html');
      await own.evaluate(() =>
        browser.permissions.remove({ origins: browser.runtime.getManifest().host_permissions }),
      );
      await own.close();
      const page = await driver().openExtensionPage('welcome.html');
      const steps = (): Promise<string> => page.$eval('.steps', ({ textContent }) => textContent);
      await expect.poll(steps, patience).toContain('once you let it read');
      expect(await violations(page)).toEqual([]);
      await page.bringToFront();
      await page.focus('.steps button');
      await page.keyboard.press('Enter');
      await expect.poll(steps, patience).toContain('Thank you');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Thank you');
      expect(await page.$('.steps button')).toBeNull();
      await page.close();
    });

  test.each(['light', 'dark'] as const)('axe finds nothing wrong in %s', async (theme) => {
    const page = await driver().openExtensionPage('welcome.html');
    await driver().setTheme(page, theme);
    await page.waitForSelector('.pictures');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
