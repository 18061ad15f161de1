import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/launch';
import { hover, isCoached, open, patience, press, type, underlined, waitIn } from './hosts-agent';
import { zendesk } from './hosts-desks';
import { fill, openSection, pressButton, says } from './options-page';
import { refuseToKeep } from './trust-full';

const sin = "You'll have to contact the carrier";

describeInBrowsers('a draft is safe, and coached as soon as may be', (driver, kind) => {
  it('in a page that hangs for seconds, and in one that is frozen and thawed', async () => {
    const page = await openDraft();
    await type(page, `${sin} again. `);
    // About when the question goes out.
    await waitIn(page, 590);
    await page.evaluate(hang, 3000);
    await expect.poll(() => underlined(page), patience).toHaveLength(2);
    if (kind === 'chromium') {
      const protocol = await page.createCDPSession();
      await type(page, `${sin} too. `);
      await protocol.send('Page.setWebLifecycleState', { state: 'frozen' });
      await driver().stopWorker();
      await protocol.send('Page.setWebLifecycleState', { state: 'active' });
      await type(page, ' ');
      await expect.poll(() => underlined(page), patience).toHaveLength(3);
    }
    await page.close();
  });

  it('in a page that clears all highlights, or draws its own, which are left alone', async () => {
    const page = await openDraft();
    await page.evaluate(() => {
      CSS.highlights.clear();
      const range = new Range();
      range.selectNodeContents(document.querySelector('header') ?? document.head);
      CSS.highlights.set('found', new Highlight(range));
    });
    const drawn = () => page.evaluate(() => CSS.highlights.get('found')?.size);
    await type(page, 'Tom');
    await expect.poll(() => underlined(page), patience).toEqual([sin]);
    await hover(page, 'carrier');
    await press(page, '.card .do');
    await expect.poll(() => underlined(page), patience).toEqual([]);
    expect(await drawn()).toBe(1);
    await page.close();
  });

  it('while nothing can be saved, which is said where somebody wants it', async () => {
    const options = await openSection(driver(), 'own');
    await pressButton(options, 'New rule set');
    await fill(options, 'Name', 'Patience');
    await fill(options, 'Words', 'we value your patience');
    await fill(options, 'Why, in one line for the agent', 'Say when it will be done.');
    await fill(options, 'To be left alone 1', 'It will be done at noon.');
    const makeRoom = await refuseToKeep(driver(), options);
    await pressButton(options, 'Save');
    await expect.poll(() => says(options, '.notice'), patience).toContain('could not be saved');
    expect(await options.$eval('input', ({ value }) => value)).toBe('Patience');

    const popup = await driver().openExtensionPage('popup.html');
    const isOn = () => popup.$eval('.group [role=switch]', (knob) => knob.ariaChecked);
    await refuseToKeep(driver(), popup);
    await popup.locator('.group [role=switch]').click();
    await expect.poll(() => says(popup, '.notice'), patience).toContain('could not be saved');
    expect(await isOn()).toBe('true');
    await popup.close();

    const page = await openDraft();
    await page.close();
    await makeRoom();
    await options.bringToFront();
    await pressButton(options, 'Save');
    await expect.poll(() => says(options, '.set h3'), patience).toBe('Patience');
    await expect.poll(() => says(options, '.notice'), patience).toBe('');
    await options.close();
  });

  if (kind === 'firefox')
    it('on a site that Virgil may not read any more: it leaves, and says so', async () => {
      const page = await openDraft();
      const ours = await driver().openExtensionPage('popup.html');
      await ours.evaluate(`browser.permissions.remove({ origins: ['https://*.zendesk.com/*'] })`);
      await expect.poll(() => isCoached(page), patience).toBe(false);
      await expect.poll(() => underlined(page), patience).toEqual([]);
      await expect.poll(() => ours.evaluate(titles), patience).toContain('may not read this site');
      // Without being opened anew.
      await expect.poll(() => says(ours, '.state'), patience).toContain('may not read this site');
      await page.bringToFront();
      await type(page, 'Tom');
      expect(await isCoached(page)).toBe(false);
      expect(await zendesk.draft(page)).toContain(`${sin}. Tom`);
      await ours.bringToFront();
      await ours.evaluate(giveBackOnPress);
      await ours.click('h1');
      await expect.poll(() => isCoached(page), patience).toBe(true);
      await expect.poll(() => says(ours, '.state'), patience).not.toContain('may not read this site');
      await ours.close();
      await page.close();
    });

  async function openDraft(): Promise<Page> {
    const page = await open(driver(), zendesk);
    await type(page, `${sin}. `);
    await expect.poll(() => underlined(page), patience).toEqual([sin]);
    return page;
  }
});

/** Runs in the page: keeps it busy with one task. */
function hang(forMs: number): void {
  for (const end = performance.now() + forMs; performance.now() < end;);
}

/** Runs in a page of ours: gives Zendesk's pages back when somebody presses, which Firefox asks for. */
const giveBackOnPress = `void addEventListener('click',
  () => browser.permissions.request({ origins: ['https://*.zendesk.com/*'] }), { once: true })`;

/** Runs in a page of ours: what the toolbar icons of all tabs say. */
const titles = `browser.tabs.query({})
  .then((tabs) => Promise.all(tabs.map(({ id }) => browser.action.getTitle({ tabId: id }))))
  .then(String)`;
