import type { KeyInput, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Driver } from '../../src/cli/browser/driver';
import { withoutVirgil } from '../pages';
import { describeInBrowsers } from './harness/launch';
import { open, patience, press, says, settle, type, underlined } from './hosts-agent';
import { desks, gmail, text, zendesk, type Desk } from './hosts-desks';

const grave = 'Stop complaining';
const sin = 'You will have to contact the carrier';

describeInBrowsers('sending', (driver) => {
  it.each(desks)(
    'a reply that would hurt is asked about once in $name, and goes out as it is',
    async (desk) => {
      const page = await write(driver(), desk, `Hi <Anna> & Co. ${grave}.`, [grave]);
      await page.locator(desk.send).click();
      await expect.poll(() => says(page, '.question b'), patience).toBe('One thing first?');
      await expect.poll(() => says(page, '.question .things'), patience).toContain(grave);
      expect(await sent(page)).toEqual([]);
      await press(page, '.question .edge:last-of-type');
      await expect.poll(() => sent(page), patience).toHaveLength(1);
      await expect.poll(() => says(page, '.question'), patience).toBe('');
      await page.locator(desk.send).click();
      await expect.poll(() => sent(page), patience).toHaveLength(2);

      const other = await open(driver(), desk, withoutVirgil(desk.url));
      await type(other, `Hi <Anna> & Co. ${grave}.`);
      await other.locator(desk.send).click();
      await expect.poll(() => sent(other), patience).toHaveLength(1);
      const [asSentWithout] = await sent(other);
      expect(await sent(page)).toEqual([asSentWithout, asSentWithout]);
      await other.close();
      await page.close();
    },
  );

  it.each(desks)(
    'by its keys in $name is asked about too, with both ways on in reach of the keys',
    async (desk) => {
      const page = await write(driver(), desk, `${grave}. ${grave}, please.`, [grave, grave]);
      await pressTogether(page, desk.sendKeys);
      await expect.poll(() => says(page, '.question b'), patience).toBe('Two things first?');
      await page.keyboard.press('Enter');
      await expect.poll(() => says(page, '.panel .row q'), patience).toBe(grave);
      await page.keyboard.press('Escape');
      await expect.poll(() => says(page, '.panel'), patience).toBe('');
      await settle(page);
      expect(await sent(page)).toEqual([]);
      await pressTogether(page, desk.sendKeys);
      await expect.poll(() => sent(page), patience).toHaveLength(1);
      await page.close();
    },
  );

  it('a draft that was asked about is known again in the box that the app puts in its place', async () => {
    const page = await write(driver(), zendesk, `${grave}.`, [grave]);
    await page.locator(zendesk.send).click();
    await expect.poll(() => says(page, '.question b'), patience).not.toBe('');
    await page.keyboard.press('Escape');
    await expect.poll(() => says(page, '.question'), patience).toBe('');
    await page.evaluate(`swapBox('1')`);
    await expect.poll(() => underlined(page), patience).toEqual([grave]);
    await page.locator(zendesk.send).click();
    await expect.poll(() => sent(page), patience).toHaveLength(1);
    await page.close();
  });

  it('is asked about as often as somebody wants it', async () => {
    const popup = await driver().openExtensionPage('popup.html');
    const wish = (beforeSending: string): Promise<unknown> =>
      popup.evaluate(`chrome.storage.local.set({ settings: { beforeSending: '${beforeSending}' } })`);
    await wish('off');
    const first = await write(driver(), gmail, `${grave}.`, [grave]);
    await first.locator(gmail.send).click();
    await expect.poll(() => sent(first), patience).toHaveLength(1);
    await first.close();

    await wish('always');
    const second = await write(driver(), gmail, `${sin}.`, [sin]);
    await second.locator(gmail.send).click();
    await expect.poll(() => says(second, '.question .things'), patience).toContain(sin);
    expect(await sent(second)).toEqual([]);
    await second.close();
    await popup.evaluate('chrome.storage.local.clear()');
    await popup.close();
  });
});

/** Opens a reply with a draft, and waits for hints at these of its words, whatever others it has. */
async function write(driver: Driver, desk: Desk, draft: string, words: readonly string[]): Promise<Page> {
  const page = await open(driver, desk);
  await type(page, draft);
  const seen = async () => (await underlined(page)).filter((each) => words.includes(each));
  await expect.poll(seen, patience).toEqual(words);
  return page;
}

async function sent(page: Page): Promise<unknown[]> {
  return JSON.parse(await text(page, 'JSON.stringify(sent)')) as unknown[];
}

async function pressTogether(page: Page, keys: readonly KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
}
