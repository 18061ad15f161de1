import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { Counts, CountsByDay } from '../../src/model';
import { daysBefore, dayOf } from '../../src/model/days';
import { patience as repliesUntilRest } from '../../src/model/progress';
import { describeInBrowsers } from './harness/launch';
import { goTo, goToEnd, hover, open, patience, press, says, type, underlined } from './hosts-agent';
import { zendesk } from './hosts-desks';
import { violations } from './practice-axe';

const passedOn = 'You will have to contact the carrier';
const blame = 'Stop complaining';
const policy = 'As per our policy';

/** What must be found nowhere in the storage: words of the draft and the fix, names, the ticket's and order's numbers. */
const words = /carrier|complain|policy we|tomorrow|anna|rossi|tickets\/|88213|zendesk/i;

describeInBrowsers('my progress', (driver) => {
  afterEach(async () => {
    const page = await driver().openExtensionPage('popup.html');
    await page.evaluate('chrome.storage.local.clear()');
    await page.close();
  });

  it('counts what became of hints in a reply that was sent, and nothing else; deleted it is gone', async () => {
    const ticket = await open(driver(), zendesk);
    await type(ticket, `${passedOn}. ${blame}. ${policy}.`);
    await sees(ticket, passedOn, blame, policy);
    await hover(ticket, passedOn);
    await press(ticket, '.card .do');
    await sees(ticket, blame, policy);
    await hover(ticket, blame);
    await press(ticket, '.card .way-out');
    await sees(ticket, policy);
    await goTo(ticket, zendesk.box);
    await goToEnd(ticket);
    for (let at = 0; at <= policy.length; at += 1) await ticket.keyboard.press('Backspace');
    await sees(ticket);
    await send(ticket);

    const popup = await driver().openExtensionPage('popup.html');
    await expect.poll(() => textOf(popup, '.week small'), patience).toMatch(/This week’s score: \d+$/);
    await expect.poll(() => kept(popup), patience).toContain('rulebook/policy');
    expect(await kept(popup)).not.toMatch(words);
    await popup.close();

    const page = await driver().openExtensionPage('progress.html');
    await page.waitForSelector('.trend');
    await expect
      .poll(async () => Object.fromEntries(await page.$$eval('.trend', figuresOf)), patience)
      .toMatchObject({ 'Brush-off': '1 1 0 0 0', Rudeness: '1 0 0 1 0', Rulebook: '1 0 1 0 0' });
    await page.locator('section:last-of-type .plain').click();
    await expect.poll(() => textOf(page, '.empty'), patience).toContain('Nothing is counted yet');
    expect(await kept(page)).not.toContain('rulebook/policy');
    await page.locator('.notice .plain').click();
    await expect.poll(() => kept(page), patience).toContain('rulebook/policy');
    await page.locator('section:last-of-type .plain').click();
    await expect.poll(() => kept(page), patience).not.toContain('rulebook/policy');
    await page.close();
    await ticket.close();
  });

  it('counts every reply, though two tabs send at once; a draft that is thrown away is none', async () => {
    const tabs = [await open(driver(), zendesk), await open(driver(), zendesk)];
    for (const tab of tabs) {
      await tab.bringToFront();
      await goTo(tab, zendesk.box);
      await type(tab, `${passedOn}.`);
      await sees(tab, passedOn);
    }
    for (const tab of tabs) {
      await tab.bringToFront();
      await tab.locator(zendesk.send).click();
    }
    await Promise.all(tabs.map(empty));
    const [, front] = tabs;
    if (!front) throw new Error('There are two tabs.');
    await goTo(front, zendesk.box);
    await type(front, `${passedOn}.`);
    await sees(front, passedOn);
    await empty(front);
    const popup = await driver().openExtensionPage('popup.html');
    const replies = (): Promise<unknown> =>
      popup.evaluate(
        'chrome.storage.local.get("progress").then(({ progress }) => Object.values(progress?.days ?? {})[0]?.replies)',
      );
    await expect.poll(replies, patience).toBe(2);
    await popup.close();
    for (const tab of tabs) await tab.close();
  });

  it('lets a rule rest that is waved away in one reply after the other, says so, and brings it back', async () => {
    const ticket = await open(driver(), zendesk);
    for (let reply = 0; reply < repliesUntilRest; reply += 1) {
      expect(await says(ticket, '.note')).toBe('');
      await goTo(ticket, zendesk.box);
      await type(ticket, `${passedOn}.`);
      await sees(ticket, passedOn);
      await hover(ticket, passedOn);
      await press(ticket, '.card .way-out');
      if (reply === repliesUntilRest - 1) break;
      await empty(ticket);
      await sees(ticket);
    }
    await expect.poll(() => says(ticket, '.note'), patience).toContain('rest now');
    await empty(ticket);
    await goTo(ticket, zendesk.box);
    await type(ticket, `${blame}. ${passedOn}.`);
    await sees(ticket, blame);

    const options = await driver().openExtensionPage('options.html#mine');
    await expect.poll(() => textOf(options, '.words .word-line'), patience).toContain('Went quiet by itself');
    await options.locator('.words .plain').click();
    await sees(ticket, blame, passedOn);
    await options.close();
    await ticket.close();
  });

  it('a lead sees the team through files that agents hand over, and which rules are waved away', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'virgil-handed-'));
    const files = { Tom: handedOver(60, 8), Lea: handedOver(90, 2), other: { virgil: 'team-file' } };
    for (const [name, file] of Object.entries(files))
      await writeFile(join(folder, `${name}.json`), JSON.stringify(file));

    const page = await driver().openExtensionPage('options.html#progress');
    const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(...['Tom', 'Lea', 'other', 'Tom'].map((name) => join(folder, `${name}.json`)));
    await expect.poll(() => textOf(page, '[role=alert]'), patience).toContain('other.json');
    await expect.poll(() => page.$$eval('tbody .field', namesIn), patience).toEqual(['Tom', 'Lea']);
    await expect.poll(() => textOf(page, 'tfoot'), patience).toContain('75');
    await expect
      .poll(() => textOf(page, 'section:last-of-type tbody tr'), patience)
      .toMatch(/Rudeness.*50%2$/);
    for (const theme of ['light', 'dark'] as const) {
      await driver().setTheme(page, theme);
      expect(await violations(page)).toEqual([]);
    }
    await page.close();
    await rm(folder, { recursive: true });
  });

  it.each(['light', 'dark'] as const)(
    'axe finds nothing wrong in %s, with figures and without',
    async (theme) => {
      const page = await driver().openExtensionPage('progress.html');
      await driver().setTheme(page, theme);
      await page.waitForSelector('.empty');
      expect(await violations(page)).toEqual([]);
      await seed(page, handedOver(70, 3).days);
      await page.waitForSelector('.trend');
      await page.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
      expect(await violations(page)).toEqual([]);
      await page.locator('section:last-of-type .plain').click();
      await page.waitForSelector('.notice', { visible: true });
      expect(await violations(page)).toEqual([]);
      await page.close();
    },
  );
});

/** An agent's counts over six weeks, with hints about rudeness that were waved away, and brush-offs that fade. */
function handedOver(
  score: number,
  dismissed: number,
): { virgil: string; version: number; days: CountsByDay } {
  const today = dayOf(new Date());
  const days = Array.from({ length: 40 }, (_, age): [string, Counts] => [
    daysBefore(today, age),
    {
      replies: 10,
      score: 10 * score,
      rules: {
        'brush-off/sent-to-others': { shown: 1 + Math.floor(age / 8), applied: 1, dismissed: 0, gone: 0 },
        ...(age === 3 && { 'rudeness/blame': { shown: 10, applied: 0, dismissed, gone: 1 } }),
      },
    },
  ]);
  return { virgil: 'progress', version: 1, days: Object.fromEntries(days) };
}

/** All that lies in the browser's storage, as one text. */
async function kept(page: Page): Promise<string> {
  return String(await page.evaluate('chrome.storage.local.get(null).then(JSON.stringify)'));
}

async function seed(page: Page, days: CountsByDay): Promise<void> {
  const progress = JSON.stringify({ days, streaks: {}, rested: [] });
  await page.evaluate(`chrome.storage.local.set({ progress: ${progress} })`);
}

/** Sends the reply as an agent does; the app then empties the box. */
async function send(ticket: Page): Promise<void> {
  await ticket.locator(zendesk.send).click();
  await empty(ticket);
}

async function empty(ticket: Page): Promise<void> {
  await ticket.evaluate(`editors[1].setData('')`);
}

/** Resolves once, of the three sentences, just these are underlined. */
async function sees(ticket: Page, ...wanted: readonly string[]): Promise<void> {
  const seen = async (): Promise<string[]> => {
    const all = await underlined(ticket);
    return [passedOn, blame, policy].filter((text) => all.includes(text));
  };
  await expect
    .poll(seen, patience)
    .toEqual([passedOn, blame, policy].filter((text) => wanted.includes(text)));
}

async function textOf(page: Page, selector: string): Promise<string> {
  const element = await page.$(selector);
  return element ? element.evaluate(({ textContent }) => textContent ?? '') : '';
}

function namesIn(fields: readonly Element[]): string[] {
  return fields.map((field) => (field instanceof HTMLInputElement ? field.value : ''));
}

/** By rule set, how many hints were shown, used, mended, waved away and left in. */
function figuresOf(trends: readonly Element[]): [string, string][] {
  return trends.map((trend) => [
    trend.querySelector('b')?.textContent ?? '',
    [...trend.querySelectorAll('tbody tr:first-child td')].map(({ textContent }) => textContent).join(' '),
  ]);
}
