import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Driver } from '../../src/cli/browser/driver';
import { describeInBrowsers } from './harness/launch';
import { goTo, goToEnd, hover, open, patience, press, type, underlined, waitIn } from './hosts-agent';
import { desks, zendesk } from './hosts-desks';
import { dropFile, openSection, pressButton, says } from './options-page';
import { openDesk, seesUnderlined } from './practice-desk';
import { holds, rounds } from './trust-soak';
import {
  everythingKept,
  isBrowsersOwn,
  launchWatched,
  logInWorker,
  type WatchedBrowser,
} from './trust-witness';

const sin = "You'll have to contact the carrier";

/** Words of the agent and of customers, which nothing of Virgil's has. */
const secrets = /quokka|zanzibar|88213|rossi|furious/i;
const typed = `Hi Anna, the Quokka is in Zanzibar. ${sin}. `;

/** How long the soak takes beyond the rounds that it always does, in minutes. */
const soakInMinutes = Number(process.env['VIRGIL_SOAK_IN_MINUTES'] ?? 0);

const sinsIn = async (page: Page): Promise<number> =>
  (await underlined(page)).filter((words) => words === sin).length;

/** Stops the worker; false while it is still starting after the last time. */
async function stopsWorker(driver: Driver): Promise<boolean> {
  try {
    await driver.stopWorker();
    return true;
  } catch {
    return false;
  }
}

async function selectAll(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
}

describeInBrowsers(
  'a working day',
  (driver) => {
    // It was started by what watches.
    const watched = (): WatchedBrowser => driver() as WatchedBrowser;

    it('is spent at the desks, with tickets sent, hints used, and an import', async () => {
      for (const desk of desks) {
        const page = await open(driver(), desk);
        await type(page, typed);
        await expect.poll(() => sinsIn(page), patience).toBe(1);
        await hover(page, 'carrier');
        await press(page, '.card .do');
        await expect.poll(() => sinsIn(page), patience).toBe(0);
        await page.locator(desk.send).click();
        // Sent is what leaves the box.
        await goTo(page, desk.box);
        await selectAll(page);
        await page.keyboard.press('Backspace');
        await expect.poll(() => says(page, desk.box), patience).not.toMatch(secrets);
        expect(await page.evaluate(everythingKept)).not.toMatch(secrets);
        await page.close();
      }
      const practice = await openDesk(driver());
      await type(practice, typed);
      await seesUnderlined(practice, sin);
      await practice.close();
      const tickets = await openSection(driver(), 'tickets');
      await tickets.bringToFront();
      await dropFile(tickets, 'may.csv', `reply,customer\n"${typed}","Where is the quokka, says Rossi?"\n`);
      await pressButton(tickets, 'Review the replies');
      await expect.poll(() => says(tickets), patience).toContain('Done.');
      await tickets.close();
    });

    it('leaves none of its words in this browser, nor in its logs', async () => {
      const page = await driver().openExtensionPage('progress.html');
      await expect.poll(() => page.evaluate(everythingKept), patience).toContain('brush-off/');
      expect(await page.evaluate(everythingKept)).not.toMatch(secrets);
      // Whatever was logged before this is heard by the time that it is.
      await logInWorker(driver(), page, 'heard from the worker');
      await expect.poll(watched().logged, patience).toContain('heard from the worker');
      expect(watched().logged()).not.toMatch(secrets);
      await page.close();
    });

    it('asks nothing of any network', async () => {
      const { asked, browser } = watched();
      expect(asked.filter((address) => !isBrowsersOwn(address))).toEqual([]);
      const page = await browser.newPage();
      await page.goto('http://witness.example/').catch(() => {
        // Nobody answers, but now it is sure that somebody listens.
      });
      await expect.poll(() => asked.join(), patience).toContain('witness.example');
      await page.close();
    });

    it('survives a worker that is stopped at any point of a review', async () => {
      const page = await open(driver(), zendesk);
      await type(page, `${sin}. `);
      await expect.poll(() => sinsIn(page), patience).toBe(1);
      // Before the pause ends, as the question goes out, and while it is answered.
      for (const [done, dueInMs] of [0, 590, 620, 700].entries()) {
        await type(page, `I looked into it. ${sin}. `);
        await waitIn(page, dueInMs);
        await expect.poll(() => stopsWorker(driver()), patience).toBe(true);
        // A stop that took the question with it is made good by the next key.
        await type(page, ' ');
        await expect.poll(() => sinsIn(page), patience).toBe(done + 2);
      }
      const draft = (await zendesk.draft(page)).replaceAll('&nbsp;', ' ').replace(/ +/g, ' ');
      expect(draft).toBe(`<p>${sin}. ${`I looked into it. ${sin}. `.repeat(4)}</p>`);
      await page.close();
    });

    it(
      'does not grow with its tickets, and is awake after a thousand of them',
      async () => {
        const page = await open(driver(), zendesk);
        await type(page, `${sin}. `);
        await expect.poll(() => sinsIn(page), patience).toBe(1);
        await rounds(page, 200);
        const before = await holds(driver(), page);
        await rounds(page, 800);
        for (const end = Date.now() + soakInMinutes * 60_000; Date.now() < end;) await rounds(page, 800);
        // Whatever a round left behind would be there hundreds of times; the last one needs a moment to end.
        await expect.poll(() => holds(driver(), page), patience).toBeLessThan(before + 400);
        expect(await page.$$('virgil-coach')).toHaveLength(1);
        await goTo(page, zendesk.box);
        await goToEnd(page);
        await type(page, ` ${sin}. `);
        // The round left one there.
        await expect.poll(() => sinsIn(page), patience).toBe(2);
        await page.close();
      },
      (soakInMinutes + 5) * 60_000,
    );
  },
  undefined,
  launchWatched,
);
