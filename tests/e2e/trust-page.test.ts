import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/launch';
import { goTo, hover, open, patience, press, says, type, underlined } from './hosts-agent';
import { freshdesk, zendesk } from './hosts-desks';
import { openDesk } from './practice-desk';
import { becomeHostile, forgeMessages, markup, pressAll, pressWords, tracesOfVirgil } from './trust-hostile';

const sin = "You'll have to contact the carrier";

describeInBrowsers('a page that means harm', (driver) => {
  it('has its reply coached all the same, and what is written in it stays words', async () => {
    const page = await open(driver(), { ...freshdesk, openReply: freshdesk.arrive, box: 'h2' });
    await page.evaluate(becomeHostile, markup);
    await freshdesk.openReply(page);
    await goTo(page, freshdesk.box);
    await type(page, `${sin}. `);
    await expect.poll(() => underlined(page), patience).toEqual([sin]);
    await press(page, '.badge');
    await expect.poll(() => says(page, '.panel .customer'), patience).toContain(markup);
    expect(await page.$('virgil-coach >>> img')).toBeNull();
    expect(await page.evaluate('window.harmed ?? null')).toBeNull();
    await page.keyboard.press('Escape');
    await expect.poll(() => says(page, '.panel'), patience).toBe('');
    await hover(page, 'carrier');
    await press(page, '.card .do');
    await expect.poll(() => freshdesk.draft(page), patience).not.toContain('contact the carrier');
    await page.close();
  });

  it('can’t tell that Virgil is there before a reply, press its buttons, or speak in its name', async () => {
    const page = await open(driver(), { ...zendesk, box: 'header' });
    expect(await page.evaluate(tracesOfVirgil)).toEqual([]);
    await goTo(page, zendesk.box);
    await type(page, `${sin}. `);
    await expect.poll(() => underlined(page), patience).toEqual([sin]);
    await hover(page, 'carrier');
    await page.evaluate(pressAll);
    await page.evaluate(forgeMessages);
    // What the page brought about would have been brought about before this.
    await type(page, 'Sorry. ');
    await press(page, '.badge');
    await expect.poll(() => underlined(page), patience).toEqual([sin]);
    expect(await zendesk.draft(page)).toContain(sin);
    const ours = await driver().openExtensionPage('popup.html');
    const stored = await ours.evaluate('chrome.storage.local.get(["settings", "progress"])');
    expect(stored).toEqual({});
    await ours.close();
    await page.close();
  });

  it('can’t open a hint’s card, or close what is open, by pressing where a person would', async () => {
    const page = await open(driver(), zendesk);
    await type(page, `${sin}. `);
    await expect.poll(() => underlined(page), patience).toEqual([sin]);
    await page.evaluate(pressWords);
    expect(await says(page, '.card')).toBe('');
    await press(page, '.badge');
    await expect.poll(() => says(page, '.panel .row q'), patience).toBe(sin);
    await page.evaluate(() =>
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })),
    );
    expect(await says(page, '.panel .row q')).toBe(sin);
    await page.close();
  });

  it('or that holds more than anybody writes is read in part, which the list says', async () => {
    const page = await openDesk(driver());
    await page.$eval(
      '[data-virgil-composer]',
      (box, words) => (box.textContent = words),
      `${sin}. ${'It is on its way. '.repeat(1500)}${sin} again. `,
    );
    await expect.poll(() => underlined(page), patience).toContain(sin);
    await press(page, '.badge');
    await expect.poll(() => says(page, '.panel'), patience).toContain('only its first part was read');
    expect((await underlined(page)).filter((words) => words === sin)).toHaveLength(1);
    await page.close();
  });
});
