import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/launch';
import { connectToHelpdesks } from './harness/web';
import { open, patience } from './hosts-agent';
import { desks, zendeskOld } from './hosts-desks';
import { getInside } from './hosts-inside';
import { violations } from './practice-axe';

/** How often each part is found on a helpdesk's page of tests/pages, and seen by a person: with the reply open, and before. */
const expected: Record<string, { open: readonly string[]; before: readonly string[] }> = {
  Zendesk: {
    open: ['box 2/1', 'message 6/5', 'words 6/5', 'sender 6/5', 'send 2/1'],
    before: ['box 2/1', 'message 6/5', 'words 6/5', 'sender 6/5', 'send 2/1'],
  },
  'Zendesk, the older one': {
    open: ['box 1/1', 'message 0/0', 'words 0/0', 'sender 0/0', 'send 0/0'],
    before: ['box 1/1', 'message 0/0', 'words 0/0', 'sender 0/0', 'send 0/0'],
  },
  Freshdesk: {
    open: ['box 1/1', 'message 4/4', 'words 4/4', 'sender 4/4', 'send 1/1'],
    before: ['box 0/0', 'message 4/4', 'words 4/4', 'sender 4/4', 'send 0/0'],
  },
  Gmail: {
    open: ['box 2/1', 'message 4/4', 'words 3/3', 'sender 4/4', 'send 1/1'],
    before: ['box 2/1', 'message 4/4', 'words 3/3', 'sender 4/4', 'send 1/1'],
  },
};

describeInBrowsers('the selectors of a helpdesk', (driver) => {
  it.each([...desks, zendeskOld])('find on the saved page of $name what is there', async (desk) => {
    const page = await driver().browser.newPage();
    await connectToHelpdesks(page);
    await page.goto(desk.url);
    await desk.arrive(page);
    expect(await counts(page, desk.url)).toEqual(expected[desk.name]?.before);
    await desk.openReply(page);
    expect(await counts(page, desk.url)).toEqual(expected[desk.name]?.open);
    await page.close();
  });

  it('are told by the self-check, for the tab that was looked at last', async () => {
    const [desk] = desks;
    if (!desk) throw new Error('There are desks.');
    const ticket = await open(driver(), desk);
    const check = await driver().openExtensionPage('check.html');
    await check.waitForSelector('table');
    const words = await check.$eval('main', (main) => main.textContent);
    expect(words).toContain('acme.zendesk.com (Zendesk)');
    expect(words).toContain('Virgil is reading along');
    expect(await check.$$eval('tr.found th', (parts) => parts.map((part) => part.textContent))).toEqual(
      expect.arrayContaining(['Reply box', 'Messages', 'Send button']),
    );
    // Numbers only: nobody's words.
    expect(words).not.toMatch(/furious|Anna/);
    for (const theme of ['light', 'dark'] as const) {
      await driver().setTheme(check, theme);
      expect(await violations(check)).toEqual([]);
    }
    await check.close();
    await ticket.close();
  });

  it('that find nothing are told by the popup, with the way to the self-check', async () => {
    const page = await driver().browser.newPage();
    await connectToHelpdesks(page);
    await page.goto('https://acme.freshdesk.com/a/tickets/1');
    const popup = await driver().openExtensionPage('popup.html');
    await expect
      .poll(() => popup.$eval('.state p', (line) => line.textContent), patience)
      .toMatch(/may have changed. Tell your lead/);
    await popup.waitForSelector('.state .aside');
    await popup.close();
    await page.close();
  });
});

/** What the self-check counts on a page, without the signs of who reads, of which one at most is there. */
async function counts(page: Page, url: string): Promise<string[]> {
  await getInside(page);
  return page.evaluate(
    `inside.checkPage(inside.hostAt('${new URL(url).hostname}')())
      .filter(({ part }) => part !== 'audience')
      .map(({ part, found, seen }) => part + ' ' + found + '/' + seen)`,
  ) as Promise<string[]>;
}
