import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, inject, it } from 'vitest';
import { withoutVirgil } from '../pages';
import { describeInBrowsers } from './harness/launch';
import { hover, isCoached, open, patience, says, settle, type, underlined } from './hosts-agent';
import { desks, freshdesk, text, zendesk } from './hosts-desks';

const sinful = 'You will have to contact the carrier.';

describeInBrowsers('a page', (driver) => {
  it.each(desks)('of $name is as without Virgil until the agent goes to a reply box', async (desk) => {
    const seen: string[] = [];
    for (const url of [desk.url, withoutVirgil(desk.url)]) {
      const page = await open(driver(), { ...desk, openReply: desk.arrive, box: 'body' }, url);
      seen.push(await page.content());
      await page.close();
    }
    expect(seen[0]).toBe(seen[1]);
  });

  it('hears no key that is typed in our interface', async () => {
    const page = await open(driver(), freshdesk);
    await type(page, sinful);
    await expect.poll(() => underlined(page), patience).not.toEqual([]);
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyV');
    await page.keyboard.up('Alt');
    await expect.poll(() => focused(page), patience).toBe('virgil-coach');
    await page.keyboard.press('r');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page), patience).toBe('div');
    await settle(page);
    await page.keyboard.type(' Yes');
    await expect.poll(() => freshdesk.draft(page), patience).toContain(`${sinful} Yes`);
    expect(await text(page, 'shortcuts.join()')).toBe('');
    await page.close();
  });

  it('gets its hints for a macro, which comes without a key', async () => {
    const page = await open(driver(), zendesk);
    await page.evaluate(`editors[1].setData('<p>${sinful}</p>')`);
    await expect.poll(() => underlined(page), patience).toEqual([expect.stringContaining('carrier')]);
    await page.close();
  });

  it('that wipes foreign elements has Virgil back', async () => {
    const page = await open(driver(), freshdesk);
    await type(page, sinful);
    await expect.poll(() => says(page, '.badge'), patience).toMatch(/[1-9]/);
    await page.$eval('virgil-coach', (ours) => ours.remove());
    await expect.poll(() => page.$('virgil-coach'), patience).not.toBeNull();
    await hover(page, 'carrier');
    await expect.poll(() => says(page, '.card .kind'), patience).toContain('Brush-off');
    await page.close();
  });

  it('has its hints withdrawn when its site is switched off, and again when it is switched on', async () => {
    const page = await open(driver(), zendesk);
    await type(page, sinful);
    await expect.poll(() => underlined(page), patience).not.toEqual([]);
    const ours = await driver().openExtensionPage('popup.html');
    await switchOff(ours, ['acme.zendesk.com']);
    await expect.poll(() => isCoached(page), patience).toBe(false);
    await expect.poll(() => underlined(page), patience).toEqual([]);
    await switchOff(ours, []);
    await page.bringToFront();
    await expect.poll(() => underlined(page), patience).not.toEqual([]);
    await ours.close();
    await page.close();
  });
});

describeInBrowsers(
  'a page whose extension went away',
  (driver) => {
    it('is left clean, with the draft as it was', async () => {
      const page = await open(driver(), zendesk);
      await type(page, sinful);
      await expect.poll(() => underlined(page), patience).not.toEqual([]);
      await driver().browser.uninstallExtension('fdlommiihmpgenkgbopodhpokmiokkco');
      await type(page, ' Tom');
      await expect.poll(() => isCoached(page), patience).toBe(false);
      await expect.poll(() => underlined(page), patience).toEqual([]);
      expect(await zendesk.draft(page)).toBe(`<p>${sinful} Tom</p>`);
    });
  },
  ['chromium'],
);

describeInBrowsers(
  'a page whose extension was updated',
  (driver) => {
    it('goes on with the new one, without a reload', async () => {
      const page = await open(driver(), zendesk);
      await type(page, sinful);
      await expect.poll(() => underlined(page), patience).not.toEqual([]);
      await driver().browser.installExtension(join(inject('builds'), 'firefox-mv3'));
      await type(page, ' And again: you will have to contact the carrier.');
      await expect.poll(() => underlined(page), patience).toHaveLength(2);
      await expect.poll(() => page.$$('virgil-coach'), patience).toHaveLength(1);
      await expect.poll(() => says(page, '.badge'), patience).toMatch(/[2-9]/);
    });
  },
  ['firefox'],
);

/** The element that has the focus, by its name. */
function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.localName);
}

/** Writes the settings as the popup does. */
async function switchOff(ours: Page, offSites: readonly string[]): Promise<void> {
  await ours.evaluate(`chrome.storage.local.set({ settings: { offSites: ${JSON.stringify(offSites)} } })`);
}
