import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nameOfWords } from '../../src/engine/own/word-names';
import { describeInBrowsers } from './harness/launch';
import { patience } from './hosts-agent';
import { dropFile, fill, openSection, pressButton, savedFile } from './options-page';
import { violations } from './practice-axe';

/** 150 replies, every third with one brush-off, written over five weeks by two agents, and three rows that are broken. */
const rows = Array.from({ length: 150 }, (_, at) => {
  const day = new Date(Date.UTC(2024, 4, 6 + Math.floor(at / 5))).toISOString().slice(0, 10);
  const answer =
    at % 3 ? "I've asked the carrier and will write to you by noon." : "You'll have to contact the carrier.";
  return `T${at},"Where is my parcel?","Hi Anna, ""parcel ${at}"" is due. ${answer}",${at % 2 ? 'Mia' : 'Tom'},${day}`;
});
const table = [
  'no,asked,wrote,by,day',
  ...rows.with(9, 'T9,"only').with(19, 'T19,two').with(29, 'T29,a,,Mia,'),
].join('\n');

/** A customer's mail, and the answer that was sent. */
const mailbox = [
  'From 1@x Wed May 01 10:00:00 2024',
  'From: Anna <anna@example.com>',
  'Delivered-To: help@acme.example',
  '',
  'Where is my parcel?',
  'From 2@x Wed May 01 11:00:00 2024',
  'From: Tom <help@acme.example>',
  'Date: Wed, 01 May 2024 11:00:00 +0000',
  '',
  'It is due.',
  '> Where is my parcel?',
  '',
].join('\n');

/** A rule set of the house's own, about one phrase. */
function noonSet(phrase: string, otherwise: string, example = phrase): string {
  return `
set: noon
group: own
title: Noon
about: Promises with a time.
rules:
  time:
    find: ${phrase}
    hint: Is this time sure?
    bad:
      - It [${example}] for you.
    good:
      - It ${otherwise} for you.
`;
}

describeInBrowsers('trying rules on past tickets', (driver) => {
  let page: Page;
  beforeAll(async () => {
    page = await openSection(driver(), 'tickets');
    await page.bringToFront();
  });
  afterAll(() => page.close());

  const says = (): Promise<string> =>
    page.$eval('main', (main) => (main instanceof HTMLElement ? main.innerText : ''));
  const choose = async (label: string, value: string): Promise<void> => {
    await page.locator(`::-p-aria([name="${label}"][role="combobox"])`).fill(value);
  };

  it('reads a table whose columns the lead names, with a preview', async () => {
    await dropFile(page, 'march.csv', table);
    await expect.poll(says, patience).toContain('Say which column holds the replies.');
    await choose('The agent’s reply', 'wrote');
    await choose('The customer’s message', 'asked');
    await choose('Who replied', 'by');
    await choose('When', 'day');
    await expect.poll(says, patience).toContain('Hi Anna, "parcel 0" is due.');
    expect(await violations(page)).toEqual([]);
  });

  it('reviews it in workers, can be held, and skips what is broken', async () => {
    await pressAtOnce('Review the replies', 'Pause');
    await expect.poll(says, patience).toContain('Paused.');
    await pressButton(page, 'Go on');
    await expect.poll(says, patience).toContain('Done.');
    await expect.poll(says, patience).toContain('147 replies reviewed');
    await page.locator('.broken summary').click();
    await expect
      .poll(says, patience)
      .toMatch(
        /3 rows were skipped\s+Line 11: a quotation mark.+\s+Line 21: fewer cells.+\s+Line 31: no reply/,
      );
  });

  it('counts what was found by rule set, week and agent, and hides names when asked', async () => {
    // Of the fifty, one was in a row that is broken, and all broken ones are of the first week.
    await expect.poll(() => lineOf('Brush-off'), patience).toMatch(/^Brush-off\s+49\s+33\.3%/);
    await expect.poll(() => page.$$('.chart canvas'), patience).toHaveLength(1);
    await expect.poll(says, patience).toMatch(/2024-05-06\s+32/);
    await page.locator('.switch').click();
    await expect.poll(says, patience).toContain('Agent 2');
    expect(await says()).not.toContain('Mia');
  });

  it('tells at once what another choice would find, and saves counts and chart', async () => {
    await choose('What if it were heard otherwise: Brush-off', 'off');
    await expect.poll(() => lineOf('Brush-off'), patience).toContain('49 → 0');
    await expect.poll(says, patience).toContain('With what you try it would be');
    for (const theme of ['light', 'dark'] as const) {
      await driver().setTheme(page, theme);
      expect(await violations(page)).toEqual([]);
    }
    await pressButton(page, 'Save the counts (CSV)');
    const counts = await savedFile(page);
    expect(counts).toMatch(/Rule set,Brush-off,147,49,\d+,0/);
    expect(counts).toContain('Agent,Agent 1,');
    expect(counts).not.toMatch(/Mia|parcel|carrier/);
    await pressButton(page, 'Save the chart (PNG)');
    expect(await savedFile(page)).toContain('PNG');
  });

  it('can be stopped, and is reviewed again with a rule set that is not in force yet', async () => {
    await pressButton(page, 'Back to what is in force');
    await pressButton(page, 'Review it again');
    await page.locator('.candidates summary').click();
    await dropFile(page, 'noon.yaml', noonSet('by noon', 'by the hour', 'by dawn'));
    await expect.poll(says, patience).toContain('noon.yaml, line 11: Rule time doesn’t flag');
    await dropFile(page, 'noon.yaml', noonSet('by noon', 'by the hour'));
    await expect.poll(says, patience).toContain('Leave out');
    await pressAtOnce('Review the replies', 'Stop');
    await expect.poll(says, patience).toContain('Stopped here.');
    await pressButton(page, 'Review it again');
    await pressButton(page, 'Review the replies');
    await expect.poll(says, patience).toContain('Done.');
    await expect
      .poll(() => lineOf('Noon'), patience)
      .toMatch(/^\s*Noon.*not in force yet\s+0 → 98\s+0.0% → 66.7%/);
    await pressButton(page, 'Put it into force');
    await expect.poll(() => lineOf('Noon'), patience).toMatch(/^\s*Noon\s+98\s/);
  });

  it('compares a rule set with what its editor holds, with examples of each rule in their context', async () => {
    await page.locator('a[href="#own"]').click();
    await page.locator('::-p-aria([name="Change Noon"])').click();
    await fill(page, 'Words', 'is due');
    await fill(page, 'To be flagged 1', 'It is due for you.');
    await pressButton(page, 'Try on past tickets');
    await expect.poll(says, patience).toContain('You changed rule sets since.');
    await pressButton(page, 'Review the replies');
    await expect.poll(() => lineOf('Noon'), patience).toMatch(/98 → 147/);
    await expect.poll(says, patience).toContain('Done.');
    await choose('What if it were heard otherwise: Noon', 'off');
    await expect.poll(() => lineOf('Noon'), patience).toMatch(/98 → 0/);
    await choose('What if it were heard otherwise: Noon', 'all');
    await page.locator('::-p-aria([name="Show the rules of: Noon"])').click();
    await page.locator('.rule-counts summary').click();
    const examples = () => page.$$eval('.rule-counts .example', (all) => all.map((one) => one.textContent));
    await expect.poll(examples, patience).toHaveLength(20);
    expect((await examples())[0]).toMatch(/^Hi Anna, "parcel \d+" is due\. /);
  });

  it('counts the words of the house as well, and shows one rule over time', async () => {
    await page.locator('a[href="#words"]').click();
    for (const phrase of ['Hi Anna', 'write to you']) {
      await fill(page, 'Rather not', phrase);
      await page.keyboard.press('Enter');
      await expect.poll(says, patience).toContain(phrase);
    }
    await page.locator('a[href="#tickets"]').click();
    await pressButton(page, 'Back to what is in force');
    await pressButton(page, 'Review it again');
    await pressButton(page, 'Review the replies');
    await expect.poll(says, patience).toContain('Done.');
    await expect.poll(() => lineOf('House words'), patience).toMatch(/^\s*House words\s+147\s/);
    await choose('Shown', 'house-words');
    await expect.poll(says, patience).toMatch(/2024-05-13\s+35\s+35\s/);
    await choose('Of its rules', `house-words/phrase-${nameOfWords('write to you')}`);
    await expect.poll(says, patience).toMatch(/2024-05-13\s+35\s+23\s/);
  });

  it('goes by the settings of a helpdesk, and puts into force what was tried for it only', async () => {
    await pressButton(page, 'Review it again');
    await choose('By the settings for', 'chat');
    await pressButton(page, 'Review the replies');
    await expect.poll(says, patience).toContain('Done.');
    await choose('What if it were heard otherwise: Brush-off', 'off');
    await pressButton(page, 'Put it into force');
    await expect.poll(() => lineOf('Brush-off'), patience).toMatch(/^\s*Brush-off\s+0\s/);
    await pressButton(page, 'Review it again');
    await choose('By the settings for', 'everywhere');
    await pressButton(page, 'Review the replies');
    await expect.poll(says, patience).toContain('Done.');
    await expect.poll(() => lineOf('Brush-off'), patience).toMatch(/^\s*Brush-off\s+49\s/);
  });

  it('shows the first mails of an mbox as they will be read, by the addresses that the lead gives', async () => {
    await pressButton(page, 'Another file');
    await dropFile(page, 'may.mbox', mailbox);
    await expect.poll(says, patience).toMatch(/Where is my parcel\?\s+It is due\.\s+Tom\s+2024-05-01/);
    await fill(page, 'Your own mail addresses', 'mia@acme.example');
    await page.keyboard.press('Enter');
    await expect.poll(says, patience).toContain('None of its first mails');
    expect(await violations(page)).toEqual([]);
    await fill(page, 'Your own mail addresses', 'help@acme.example');
    await pressButton(page, 'Review the replies');
    await expect.poll(says, patience).toContain('1 reply reviewed');
  });

  it('keeps nothing once the page is closed', async () => {
    await page.close();
    page = await openSection(driver(), 'tickets');
    await page.waitForSelector('.drop');
    expect(JSON.stringify(await page.evaluate('chrome.storage.local.get()'))).not.toMatch(
      /parcel|carrier|Mia/,
    );
  });

  /** Presses a button, and another in the moment in which it comes: so few replies are soon reviewed. */
  async function pressAtOnce(...names: readonly string[]): Promise<void> {
    await page.evaluate(async (wanted) => {
      const named = (name: string) =>
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
      for (const name of wanted) {
        while (!named(name)) await new Promise((resolve) => requestAnimationFrame(resolve));
        named(name)?.click();
      }
    }, names);
  }

  /** The line of a rule set in the table. */
  async function lineOf(set: string): Promise<string> {
    const row = await page.waitForSelector(`::-p-xpath(//tr[th[starts-with(normalize-space(), "${set}")]])`);
    return (
      (await row?.evaluate((element) => (element instanceof HTMLElement ? element.innerText : ''))) ?? ''
    );
  }
});
