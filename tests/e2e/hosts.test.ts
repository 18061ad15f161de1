import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { withoutVirgil } from '../pages';
import { describeInBrowsers } from './harness/launch';
import {
  goTo,
  hover,
  isCoached,
  open,
  patience,
  press,
  redo,
  says,
  type,
  underlined,
  undo,
} from './hosts-agent';
import { desks, freshdesk, gmail, text, zendesk } from './hosts-desks';

const sinful = 'You will have to contact the carrier.';
const lines = ['Hi Anna,', sinful, 'Tom'];

describeInBrowsers('a reply', (driver) => {
  describe.each(desks)('in $name', (desk) => {
    it('is underlined as it is typed, and counted at the corner', async () => {
      const page = await open(driver(), desk);
      await type(page, ...lines);
      await expect.poll(() => underlined(page), patience).toContainEqual(expect.stringContaining('carrier'));
      await expect.poll(() => says(page, '.badge'), patience).toMatch(/[1-9]/);
      await page.close();
    });

    it('is mended by one press, in the editor’s model, and taken back by its undo', async () => {
      const page = await open(driver(), desk);
      await type(page, ...lines);
      await expect.poll(() => underlined(page), patience).toContainEqual(expect.stringContaining('carrier'));
      const before = await desk.draft(page);
      await hover(page, 'carrier');
      await expect.poll(() => says(page, '.card .kind'), patience).toContain('Brush-off');
      await expect.poll(() => says(page, '.card .why'), patience).not.toBe('');
      await press(page, '.card .do');
      await expect.poll(() => desk.draft(page), patience).not.toContain(sinful);
      expect(await desk.draft(page)).toContain('Hi Anna,');
      await expect
        .poll(() => underlined(page), patience)
        .not.toContainEqual(expect.stringContaining('carrier'));
      const mended = await desk.draft(page);
      await undo(page);
      await expect.poll(() => desk.draft(page), patience).toBe(before);
      await redo(page);
      await expect.poll(() => desk.draft(page), patience).toBe(mended);
      await undo(page);
      await expect.poll(() => underlined(page), patience).toContainEqual(expect.stringContaining('carrier'));
      await page.close();
    });

    it('is read together with the customer’s message, and what is missing is added by one press', async () => {
      const page = await open(driver(), desk);
      await type(page, ...lines);
      await expect.poll(() => underlined(page), patience).not.toEqual([]);
      const before = await desk.draft(page);
      await press(page, '.badge');
      await expect
        .poll(() => says(page, '.panel .customer'), patience)
        .toMatch(/Anna Rossi.*asks for a manager/s);
      await press(page, '.row:has(small) .edge');
      await expect.poll(() => desk.draft(page), patience).not.toBe(before);
      for (const line of lines) expect(await desk.draft(page)).toContain(line);
      await undo(page);
      await expect.poll(() => desk.draft(page), patience).toBe(before);
      await page.close();
    });

    it('loses its hint when the phrase is deleted', async () => {
      const page = await open(driver(), desk);
      await type(page, sinful);
      await expect.poll(() => underlined(page), patience).toContainEqual(expect.stringContaining('carrier'));
      for (const _ of sinful) await page.keyboard.press('Backspace');
      await expect.poll(() => underlined(page), patience).toEqual([]);
      await page.close();
    });

    it('is sent as it would have been without Virgil', async () => {
      const drafts: string[] = [];
      for (const url of [desk.url, withoutVirgil(desk.url)]) {
        const page = await open(driver(), desk, url);
        await type(page, ...lines);
        if (url === desk.url) {
          await expect.poll(() => underlined(page), patience).not.toEqual([]);
          await hover(page, 'carrier');
          await press(page, '.card .way-out');
        }
        await page.locator(desk.send).click();
        await expect.poll(() => text(page, 'sent.length'), patience).toBe('1');
        drafts.push(await text(page, 'sent[0]'));
        expect(await isCoached(page)).toBe(url === desk.url);
        await page.close();
      }
      expect(drafts[0]).toContain('carrier');
      expect(drafts[0]).toBe(drafts[1]);
    });
  });

  it('is told to a screen reader politely, once for each time that there is more to hear', async () => {
    const page = await open(driver(), gmail);
    await type(page, 'Hi Anna,', '');
    await expect.poll(() => isCoached(page), patience).toBe(true);
    await listen(page);
    const sins = [sinful, 'Calm down.', 'As per our policy, that is not possible.'];
    for (const sin of sins) {
      await type(page, `${sin} `);
      await expect
        .poll(() => underlined(page), patience)
        .toContainEqual(expect.stringContaining(sin.slice(0, 4)));
      await type(page, 'Your parcel left our house this morning. ');
    }
    const heard = (await text(page, 'heard.join("\\n")')).split('\n');
    const counts = heard.map((each) =>
      Number(/^status: (\d+) hints?\. Alt\+V opens (?:it|them)\.$/.exec(each)?.[1]),
    );
    expect(counts.length, heard.join()).toBeLessThanOrEqual(sins.length);
    expect(counts, heard.join()).toEqual([...new Set(counts)].toSorted((one, other) => one - other));
    expect(counts.at(-1), heard.join()).toBeGreaterThanOrEqual(sins.length);
    await page.close();
  });

  it('goes without hints while it is an internal note in Zendesk, and gets them as a public reply', async () => {
    const page = await open(driver(), zendesk);
    const toggle = '[data-ticket-id="1"] [data-test-id="omnichannel-channel-switcher-button"]';
    await page.click(toggle);
    await goTo(page, zendesk.box);
    await type(page, sinful);
    await expect.poll(() => isCoached(page), patience).toBe(false);
    await page.click(toggle);
    await expect.poll(() => underlined(page), patience).not.toEqual([]);
    await page.click(toggle);
    await expect.poll(() => underlined(page), patience).toEqual([]);
    await expect.poll(() => isCoached(page), patience).toBe(false);
    await page.close();
  });

  it('goes without hints while it is a note in Freshdesk', async () => {
    const page = await open(driver(), {
      ...freshdesk,
      openReply: (tab) => tab.locator('[data-mode="note"]').click(),
    });
    await type(page, sinful);
    expect(await isCoached(page)).toBe(false);
    await freshdesk.openReply(page);
    await goTo(page, freshdesk.box);
    await type(page, sinful);
    await expect.poll(() => underlined(page), patience).not.toEqual([]);
    await page.close();
  });

  it('is followed in Freshdesk when a canned response takes its place, without a key', async () => {
    // A forward: no sign tells it from a reply, so it is taken for one.
    const page = await open(driver(), {
      ...freshdesk,
      openReply: (tab) => tab.locator('[data-mode="forward"]').click(),
    });
    await type(page, sinful);
    await expect.poll(() => underlined(page), patience).not.toEqual([]);
    await page.$eval(freshdesk.box, (box) => {
      box.innerHTML = '<p>Hi Anna,</p><p>I have asked the carrier, and it arrives on Friday.</p>';
    });
    await expect.poll(() => underlined(page), patience).toEqual([]);
    await page.$eval(freshdesk.box, (box) => {
      box.innerHTML = '<p>Hi Anna,</p><p>Stop complaining.</p>';
    });
    await expect.poll(() => underlined(page), patience).toEqual([expect.stringContaining('complaining')]);
    await page.close();
  });

  it('is left alone in a ticket that is open in the background', async () => {
    const page = await open(driver(), zendesk);
    await page.evaluate(`editors[2].setData('<p>Hidden: ${sinful}</p>')`);
    await type(page, sinful);
    await expect.poll(() => underlined(page), patience).not.toEqual([]);
    await expect.poll(() => page.$$('virgil-coach'), patience).toHaveLength(1);
    expect(await underlined(page, '[data-ticket-id="2"]')).toEqual([]);
    await page.click('[data-entity-id="2"]');
    await expect.poll(() => underlined(page, '[data-ticket-id="2"]'), patience).not.toEqual([]);
    await expect.poll(() => underlined(page, '[data-ticket-id="1"]'), patience).toEqual([]);
    await expect.poll(() => page.$$('virgil-coach'), patience).toHaveLength(1);
    await page.close();
  });

  it('keeps its hints when the app swaps the box', async () => {
    const page = await open(driver(), zendesk);
    await type(page, sinful);
    await expect.poll(() => underlined(page), patience).not.toEqual([]);
    await page.evaluate(`swapBox('1')`);
    await expect.poll(() => underlined(page), patience).not.toEqual([]);
    await goTo(page, zendesk.box);
    await hover(page, 'carrier');
    await press(page, '.card .do');
    await expect.poll(() => zendesk.draft(page), patience).not.toContain(sinful);
    await page.close();
  });

  it('is judged without the quote and the signature that Gmail puts below it', async () => {
    const page = await open(driver(), gmail);
    await type(page, sinful);
    await expect.poll(() => underlined(page), patience).not.toEqual([]);
    expect(await underlined(page)).toHaveLength(1);
    await page.close();
  });
});

/** Has the page write down in `window.heard` what live regions of our interface say from now on. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const root = document.querySelector('virgil-coach')?.shadowRoot;
    if (!root) throw new Error('Nobody is here to listen to.');
    const live = '[role="status"], [role="alert"], [role="log"], [aria-live]';
    new MutationObserver((records) => {
      const regions = records.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest(live),
      );
      for (const region of new Set(regions)) if (region) heard.push(`${region.role}: ${region.textContent}`);
    }).observe(root, { subtree: true, childList: true, characterData: true });
  });
}
