import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowsers } from './harness/launch';
import { patience, says, underlined } from './hosts-agent';
import { openSection, pressButton } from './options-page';
import { violations } from './practice-axe';

describeInBrowsers('in Italian', (driver) => {
  let page: Page;

  /** An agent chooses Italian among the options. */
  beforeAll(async () => {
    page = await openSection(driver(), 'mine');
    await page.locator('::-p-xpath(//label[normalize-space()="Italiano"])').click();
    await page.waitForSelector('html[lang=it]');
  });
  afterAll(() => page.close());

  test('every page of ours speaks it, and axe finds nothing wrong', async () => {
    expect(await page.title()).toBe('Virgil · Opzioni');
    for (const name of ['popup', 'practice', 'welcome', 'options', 'progress', 'check']) {
      const one = await driver().openExtensionPage(`${name}.html`);
      await one.waitForSelector('html[lang=it]');
      await one.waitForSelector('h1, h2');
      expect(await violations(one), name).toEqual([]);
      await one.close();
    }
  });

  test('the practice desk has Italian tickets, hints and better words', async () => {
    const desk = await driver().openExtensionPage('practice.html#pacco');
    await pressButton(desk, 'Prova una risposta maldestra');
    await expect
      .poll(
        async () => (await underlined(desk)).some((words) => words.includes('come da regolamento')),
        patience,
      )
      .toBe(true);
    await expect.poll(async () => Number(await says(desk, '.badge .dot')), patience).toBeGreaterThan(2);
    await desk.close();
  });
});
