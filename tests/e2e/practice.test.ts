import type { Page } from 'puppeteer-core';
import { afterEach, expect, test, vi } from 'vitest';
import { describeInBrowsers } from './harness/launch';
import { goToEnd, patience, press, says, type, underlined } from './hosts-agent';
import { violations } from './practice-axe';
import {
  hears,
  isInReply,
  openDesk,
  placeInList,
  pressWithAlt,
  pressWords,
  reply,
  seesUnderlined,
} from './practice-desk';

const sinful = "You'll have to contact the carrier";

describeInBrowsers('the practice desk', (driver) => {
  let page: Page;
  afterEach(() => page.close());

  test('a hint comes when its sentence is finished, and goes as soon as it is mended', async () => {
    page = await openDesk(driver());
    await type(page, `Hi Anna, I am sorry. ${sinful}`);
    await vi.waitFor(async () => expect(await says(page, '.badge')).not.toBe(''), patience);
    expect(await underlined(page)).not.toContain(sinful);
    await type(page, '.');
    await seesUnderlined(page, sinful);
    for (const _ of 'carrier.') await page.keyboard.press('Backspace');
    await expect.poll(async () => (await underlined(page)).join(), patience).not.toContain('contact');
  });

  test('the card gives name, reason and better words, which go into the reply and back out again', async () => {
    page = await openDesk(driver());
    await type(page, `${sinful}.`);
    await seesUnderlined(page, sinful);
    await pressWords(page, sinful);
    await hears(page, '.card .kind b', 'Brush-off');
    await expect.poll(() => says(page, '.card .why'), patience).not.toBe('');
    const better = (await says(page, '.card .instead')).replace('Better words: ', '');
    expect(await isInReply(page)).toBe(true);
    await press(page, '.card .do');
    await vi.waitFor(async () => expect(await reply(page)).toBe(`${better}.`), patience);
    await expect.poll(() => isInReply(page), patience).toBe(true);
    await press(page, '.note button');
    await vi.waitFor(async () => expect(await reply(page)).toBe(`${sinful}.`), patience);
    await seesUnderlined(page, sinful);
  });

  test('a box that takes no change is left as it is, and the words can be copied', async () => {
    page = await openDesk(driver());
    await type(page, `${sinful}.`);
    await seesUnderlined(page, sinful);
    await page.$eval('[data-virgil-composer]', (box) =>
      box.addEventListener('beforeinput', (event) => event.preventDefault()),
    );
    await pressWords(page, sinful);
    await press(page, '.card .do');
    await press(page, '.card .copy button');
    await vi.waitFor(async () => expect(await says(page, '.card .copy')).toMatch(/^Cop(ied|ying)/), patience);
    expect(await reply(page)).toBe(`${sinful}.`);
  });

  test('what is missing can be added from the list', async () => {
    page = await openDesk(driver());
    await type(page, 'Hi Anna, I have just sent your refund.');
    await press(page, '.badge.hints');
    const add = '.panel .row .edge[aria-label^="Add"]';
    const sentence = await page.waitForSelector(`virgil-coach >>> ${add}`, { visible: true });
    const words = await sentence?.evaluate((button) => button.getAttribute('title'));
    await press(page, add);
    await vi.waitFor(async () => expect(await reply(page)).toContain(words), patience);
  });

  test('"Not here" sends a hint away from this draft', async () => {
    page = await openDesk(driver());
    await type(page, `${sinful}.`);
    await seesUnderlined(page, sinful);
    await pressWords(page, sinful);
    await press(page, '.card .way-out');
    await hears(page, '.card', '');
    await expect.poll(() => underlined(page), patience).not.toContain(sinful);
    await goToEnd(page);
    await type(page, ' As soon as possible, you will have to ask the sender.');
    // What is new is told.
    await expect.poll(() => underlined(page), patience).not.toEqual([]);
    expect(await underlined(page)).not.toContain(sinful);
  });

  test('the list leads to the words', async () => {
    page = await openDesk(driver());
    await type(page, `${sinful}.`);
    await seesUnderlined(page, sinful);
    await press(page, '.badge');
    await hears(page, '.panel .row q', sinful);
    expect(await isInReply(page)).toBe(true);
    await press(page, '.panel .row .edge');
    await hears(page, '.card .kind b', 'Brush-off');
    await hears(page, '.panel', '');
  });

  test('everything is reached by keys that the page does not hear, and Escape leads back', async () => {
    page = await openDesk(driver());
    await type(page, `${sinful}.`);
    await seesUnderlined(page, sinful);
    await page.evaluate(() => {
      document.title = '';
      document.addEventListener('keydown', ({ key }) => (document.title += ` ${key}`));
    });
    await pressWithAlt(page, 'KeyV');
    await hears(page, '.card .kind b', 'Brush-off');
    await expect.poll(() => isInReply(page), patience).toBe(false);
    await page.keyboard.press('Tab');
    await page.keyboard.press('r');
    await page.keyboard.press('Escape');
    await hears(page, '.card', '');
    await expect.poll(() => isInReply(page), patience).toBe(true);
    await page.keyboard.press('!');
    await vi.waitFor(async () => expect(await reply(page)).toBe(`${sinful}.!`), patience);
    expect(await page.title()).toBe('Alt !');
  });

  test('keys go from the badge into the list by either end, and round in it', async () => {
    page = await openDesk(driver());
    await type(page, `${sinful}.`);
    await seesUnderlined(page, sinful);
    await press(page, '.badge');
    await hears(page, '.panel .row q', sinful);
    await (await page.$('virgil-coach >>> .badge'))?.focus();
    await page.keyboard.press('ArrowUp');
    expect(await placeInList(page)).toBe('last');
    await page.keyboard.press('ArrowDown');
    expect(await placeInList(page)).toBe('first');
    await (await page.$('virgil-coach >>> .badge'))?.focus();
    await page.keyboard.press('ArrowDown');
    expect(await placeInList(page)).toBe('first');
    await page.keyboard.press('ArrowUp');
    expect(await placeInList(page)).toBe('last');
  });

  test('the score stands beside the reply, and the next ticket starts afresh', async () => {
    page = await openDesk(driver());
    await page.locator('.reply-head button').click();
    await page.waitForSelector('aside .score');
    await page.locator('.ticket:not([aria-current])').click();
    await page.waitForSelector('aside .score', { hidden: true });
    await expect.poll(() => reply(page), patience).toBe('');
    await expect.poll(() => underlined(page), patience).toEqual([]);
  });

  test('a reply is compared with a model reply; what went well is kept, and what it was about is told', async () => {
    page = await openDesk(driver());
    await page.locator('.reply-head button').click();
    await page.locator('.reply-foot .do').click();
    await page.waitForSelector('.comparison .findings li');
    expect(await page.$('.ticket.done')).toBeNull();
    const better = await page.$$eval('.comparison article:last-child .words p', (lines) =>
      lines.map(({ textContent }) => textContent),
    );
    await page.locator('.reply-head button:last-child').click();
    await expect.poll(() => isInReply(page), patience).toBe(true);
    await type(page, better.join(' '));
    await page.locator('.reply-foot .do').click();
    await page.waitForSelector('.ticket.done[href="#parcel"]');
    await page.waitForSelector('.comparison .findings li', { hidden: true });
    expect(await violations(page)).toEqual([]);
    await page.locator('.comparison .about a').click();
    await page.waitForSelector('.behaviour[open] .examples mark');
    expect(await violations(page)).toEqual([]);
    await page.close();
    page = await openDesk(driver());
    await page.waitForSelector('.ticket.done[href="#parcel"]');
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing wrong in %s: desk, badge, list and card',
    async (theme) => {
      page = await openDesk(driver());
      await driver().setTheme(page, theme);
      await page.locator('.reply-head button').click();
      await vi.waitFor(async () => expect(await says(page, '.badge.hints')).not.toBe(''), patience);
      expect(await violations(page)).toEqual([]);
      await press(page, '.badge');
      await vi.waitFor(async () => expect(await says(page, '.panel')).not.toBe(''), patience);
      expect(await violations(page)).toEqual([]);
      await press(page, '.panel .row .edge[aria-label^="Show"]');
      await vi.waitFor(async () => expect(await says(page, '.card')).not.toBe(''), patience);
      expect(await violations(page)).toEqual([]);
    },
  );
});
