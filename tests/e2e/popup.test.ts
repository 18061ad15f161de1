import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { describeInBrowsers } from './harness/launch';
import { open, patience, says, type, underlined } from './hosts-agent';
import { zendesk } from './hosts-desks';
import { violations } from './practice-axe';

/** What the extension's own pages have of the browser. */
declare const browser: { storage: { local: { set(values: object): Promise<void> } } };

const sinful = "You'll have to contact the carrier";

describeInBrowsers('the toolbar popup', (driver) => {
  let ticket: Page;
  let popup: Page;

  /** Somebody writes in Zendesk, and presses the toolbar icon. */
  beforeEach(async () => {
    ticket = await open(driver(), zendesk);
    await type(ticket, `${sinful}.`);
    await vi.waitFor(async () => expect(await underlined(ticket)).toContain(sinful), patience);
    popup = await driver().openExtensionPage('popup.html');
    await popup.waitForSelector('.switch');
  });
  afterEach(async () => {
    await popup.close();
    await ticket.close();
  });

  const words = (selector: string): Promise<string> =>
    popup.$$eval(selector, (elements) => elements.map((element) => element.textContent).join(' '));

  test('says how it stands in this tab, with score and hints', async () => {
    await expect.poll(() => words('.state p'), patience).toBe('Virgil is reading along in this reply');
    await expect.poll(() => words('.state small'), patience).toContain(await says(ticket, '.badge .dot'));
    await expect.poll(async () => Number(await words('.score')), patience).toBeLessThan(100);
  });

  test('a rule set switched off vanishes from the open page, and comes back', async () => {
    await popup.locator('.opener').click();
    const brushOff = popup.locator('.sets [role=switch]::-p-text(Brush-off)');
    await brushOff.click();
    await vi.waitFor(async () => expect(await underlined(ticket)).not.toContain(sinful), patience);
    await brushOff.click();
    await vi.waitFor(async () => expect(await underlined(ticket)).toContain(sinful), patience);
  });

  test('switched off for this site, Virgil leaves the page', async () => {
    const site = popup.locator('[role=switch]::-p-text(acme.zendesk.com)');
    await site.click();
    await vi.waitFor(async () => expect(await ticket.$('virgil-coach')).toBeNull(), patience);
    await expect.poll(() => words('.state p'), patience).toBe('Virgil is switched off on this site');
    await site.click();
    await vi.waitFor(async () => expect(await words('.state p')).not.toContain('off'), patience);
  });

  test('with text twice as large, its words stay beside their switches and nothing scrolls sideways', async () => {
    await popup.setViewport({ width: 336, height: 600 });
    await popup.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
    const wide = (elements: Element[]) =>
      elements.filter((each) => each.scrollWidth > each.clientWidth).length;
    await expect.poll(() => popup.$$eval('html, .switch-words', wide), patience).toBe(0);
  });

  test('tells once what is new after an update', async () => {
    expect(await popup.$('.news')).toBeNull();
    await popup.evaluate(() => browser.storage.local.set({ 'news-seen': '0.0.9' }));
    const told = await driver().openExtensionPage('popup.html');
    await told.waitForSelector('.news li');
    expect(await violations(told)).toEqual([]);
    await told.close();
    const later = await driver().openExtensionPage('popup.html');
    await later.waitForSelector('.switch');
    expect(await later.$('.news')).toBeNull();
    await later.close();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing wrong in %s', async (theme) => {
    await driver().setTheme(popup, theme);
    await popup.locator('.opener').click();
    await popup.waitForSelector('.sets', { visible: true });
    expect(await violations(popup)).toEqual([]);
  });
});
