import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { anySitePage, ownFreshdeskUrl } from '../pages';
import { browserKinds, describeInBrowsers, launchWithSites } from './harness/launch';
import { connectToHelpdesks } from './harness/web';
import { goTo, hover, isCoached, open, patience, press, says, type, underlined, undo } from './hosts-agent';
import { freshdesk, text } from './hosts-desks';
import { discardAndReturn, plainSites, servePlainSite } from './hosts-discarded';
import { toolbarOf } from './toolbar';

const sinful = 'You will have to contact the carrier.';
const lines = ['Hi Anna,', `${sinful} Sorry.`, 'Tom'];

const boxes: readonly [editor: string, box: string][] = [
  ['textarea', 'textarea'],
  ['tiptap', '#tiptap .ProseMirror'],
  ['quill', '#quill .ql-editor'],
  ['lexical', '#lexical'],
];

describeInBrowsers(
  'a site that somebody added',
  (driver) => {
    it.each(boxes)('has its reply coached in a box of %s', async (editor, box) => {
      const page = await openSite(await driver().browser.newPage());
      await goTo(page, box);
      await type(page, ...lines);
      await expect.poll(() => marked(page), patience).toContainEqual(expect.stringContaining('carrier'));
      const before = await draft(page, editor);
      expect(before).toBe(lines.join('\n'));
      await hover(page, 'carrier');
      await expect.poll(() => says(page, '.card .kind'), patience).toContain('Brush-off');
      await press(page, '.card .do');
      await expect.poll(() => draft(page, editor), patience).not.toContain(sinful);
      await expect.poll(() => draft(page, editor), patience).toMatch(/^Hi Anna,\n.* Sorry\.\nTom$/);
      await undo(page);
      await expect.poll(() => draft(page, editor), patience).toBe(before);
      await page.close();
    });

    it('is left alone where nobody writes a reply', async () => {
      const page = await openSite(await driver().browser.newPage());
      await goTo(page, '[type="search"]');
      await type(page, sinful);
      expect(await isCoached(page)).toBe(false);
      // Virgil was awake all the while.
      await goTo(page, 'textarea');
      await expect.poll(() => isCoached(page), patience).toBe(true);
      expect(await marked(page)).toEqual([]);
      await page.close();
    });

    it('is coached again in a tab that the browser had discarded, with the draft that it restored', async () => {
      const site = await servePlainSite();
      const first = await driver().browser.newPage();
      await first.goto(site.url);
      await goTo(first, 'textarea');
      await type(first, `${sinful} Tom`);
      await expect.poll(() => marked(first), patience).toEqual([expect.stringContaining('carrier')]);
      const page = await discardAndReturn(driver(), first);
      expect(first.isClosed()).toBe(true);
      const value = (): Promise<string> => page.$eval('textarea', (box) => box.value);
      await expect.poll(value, patience).toBe(`${sinful} Tom`);
      await goTo(page, 'textarea');
      await expect.poll(() => marked(page), patience).toEqual([expect.stringContaining('carrier')]);
      await expect.poll(() => page.$$('virgil-coach'), patience).toHaveLength(1);
      expect(await toolbarOf(driver(), plainSites)).toMatchObject({ badge: '1' });
      expect(await value()).toBe(`${sinful} Tom`);
      await page.close();
      site.close();
    });

    it('is a Freshdesk when it looks like one', async () => {
      const page = await open(driver(), freshdesk, ownFreshdeskUrl);
      await type(page, sinful);
      await expect.poll(() => underlined(page), patience).not.toEqual([]);
      await press(page, '.badge');
      await expect.poll(() => says(page, '.panel .customer'), patience).toContain('Anna Rossi');
      await page.close();
    });
  },
  browserKinds,
  (kind) => launchWithSites(kind, ['https://desk.example/*', 'https://*.help.example/*', plainSites]),
);

async function openSite(page: Page): Promise<Page> {
  await connectToHelpdesks(page);
  await page.goto(anySitePage.url);
  await page.waitForSelector('body.ready');
  return page;
}

/** The words that are underlined, in a mirror too. */
function marked(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('virgil-'))
      .flatMap(([, ranges]) => [...ranges].map(String)),
  );
}

function draft(page: Page, editor: string): Promise<string> {
  return text(page, `texts.${editor}()`);
}
