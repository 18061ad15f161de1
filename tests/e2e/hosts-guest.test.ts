import { expect, it } from 'vitest';
import { browserKinds, describeInBrowsers, launchAltered } from './harness/launch';
import { addBookkeeper, standing } from './hosts-books';
import { goTo, isCoached, open, patience, type, underlined } from './hosts-agent';
import { freshdesk } from './hosts-desks';

/** The door of the window, where keys and presses wait for a question, and the signs that somebody goes to a box. */
const alone = [
  'Window beforeinput',
  'Window click',
  'Window focusin',
  'Window keydown',
  'Window keypress',
  'Window keyup',
  'Window mousedown',
  'Window mouseup',
  'Window pointerdown',
  'Window pointerup',
];

describeInBrowsers(
  'a page',
  (driver) => {
    it('without a reply box has one set of listeners of ours, no observer and no timer: before a reply and after it', async () => {
      const page = await open(driver(), { ...freshdesk, openReply: freshdesk.arrive, box: 'h2' });
      await page.keyboard.type('some keys');
      expect(ofWindow(await standing(page))).toEqual(alone);
      expect(others(await standing(page))).toEqual([
        expect.stringMatching(/^HTMLDocument .*content-script-started$/),
      ]);
      await freshdesk.openReply(page);
      await goTo(page, freshdesk.box);
      await type(page, 'You will have to contact the carrier. ');
      await expect.poll(() => underlined(page), patience).not.toEqual([]);
      const whileTyping = async (): Promise<string[]> => {
        await type(page, ' ');
        return others(await standing(page));
      };
      await expect
        .poll(whileTyping, patience)
        .toEqual(expect.arrayContaining(['MutationObserver', 'setTimeout']));
      await page.$eval('.ticket-editor', (editor) => editor.remove());
      await expect.poll(() => isCoached(page), patience).toBe(false);
      await expect.poll(async () => others(await standing(page)), patience).toHaveLength(1);
      expect(ofWindow(await standing(page))).toEqual(alone);
      await page.close();
    });
  },
  browserKinds,
  (kind) => launchAltered(kind, 'with-books', addBookkeeper),
);

function ofWindow(books: readonly string[]): string[] {
  return books.filter((entry) => entry.startsWith('Window '));
}

function others(books: readonly string[]): string[] {
  return books.filter((entry) => !entry.startsWith('Window '));
}
