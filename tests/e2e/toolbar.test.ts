import { expect, it } from 'vitest';
import { anySitePage } from '../pages';
import { describeInBrowsers } from './harness/launch';
import { connectToHelpdesks } from './harness/web';
import { isCoached, open, patience, type, underlined } from './hosts-agent';
import { gmail } from './hosts-desks';
import { pressToolbarIcon, toolbarOf } from './toolbar';

const mail = 'https://mail.google.com/*';
const sin = "You'll have to contact the carrier";

describeInBrowsers('the toolbar icon', (driver) => {
  it('tells that a reply is watched, and how many hints it has', async () => {
    const page = await open(driver(), gmail);
    await type(page, `Hi Anna. ${sin} about it. `);
    await expect.poll(() => underlined(page), patience).toEqual([sin]);
    await expect
      .poll(() => toolbarOf(driver(), mail), patience)
      .toEqual({ title: expect.stringContaining('reading along'), badge: expect.stringMatching(/^[1-9]$/) });
    await page.close();
  });
});

describeInBrowsers(
  'the toolbar icon of a page that an update left behind',
  (driver) => {
    it('asks for a reload', async () => {
      const page = await open(driver(), gmail);
      const errors: unknown[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await type(page, `Hi Anna. ${sin} about it. `);
      await expect.poll(() => underlined(page), patience).toEqual([sin]);

      await driver().update();
      await expect
        .poll(async () => (await toolbarOf(driver(), mail)).title, patience)
        .toMatch(/Reload this page/);
      await page.bringToFront();
      await type(page, 'I will look into it. ');

      await expect.poll(() => isCoached(page), patience).toBe(false);
      expect(errors).toEqual([]);
      await page.close();
    });
  },
  // Firefox puts the new version into open pages by itself.
  ['chromium'],
);

describeInBrowsers(
  'the popup that the toolbar icon opens',
  (driver) => {
    it('tells of the tab under it', async () => {
      const page = await open(driver(), gmail);
      await type(page, `Hi Anna. ${sin} about it. `);
      await expect.poll(() => underlined(page), patience).toEqual([sin]);

      await pressToolbarIcon(driver());
      const popup = await driver().browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
      const shown = await popup.asPage();
      await expect
        .poll(() => shown.evaluate(() => document.body.innerText), patience)
        .toContain('mail.google.com');
      await page.close();
      // The next one to open is another.
      await expect.poll(() => driver().browser.targets().includes(popup), patience).toBe(false);
    });

    it('asks for leave to work on the site under it, and on no other', async () => {
      const page = await driver().browser.newPage();
      await connectToHelpdesks(page);
      await page.goto(anySitePage.url);
      const [virgil] = (await driver().browser.extensions()).values();
      await virgil?.triggerAction(page);
      const target = await driver().browser.waitForTarget((each) => each.url().endsWith('/popup.html'));
      const popup = await target.asPage();
      await popup.waitForSelector('.offer');
      // The browser's own question waits for a person, so it is answered in its place.
      await popup.evaluate(`
        var asked = [];
        for (const { permissions } of [chrome, globalThis.browser ?? chrome])
          permissions.request = (what, answer) => {
            asked.push(what);
            answer?.(false);
            return Promise.resolve(false);
          };
      `);
      await popup.locator('.offer').click();
      await expect
        .poll(() => popup.evaluate('asked'), patience)
        .toEqual([{ origins: ['https://desk.example/*'] }]);
      await page.close();
    });
  },
  // Firefox lets nobody but a person open it.
  ['chromium'],
);
