import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/launch';
import { goTo, open, patience, type, underlined, waitIn } from './hosts-agent';
import { freshdesk, gmail, zendesk } from './hosts-desks';

const sinful = 'You will have to contact the carrier';

/** Drafts by every hand, with the words that are to be underlined in them. */
const drafts: readonly [what: string, html: string][] = [
  ['bold words in the middle', '<p>You will <strong>have to</strong> contact the carrier.</p>'],
  ['a link', '<p>You will have to <a href="https://a.example">contact the carrier</a>.</p>'],
  ['no-break spaces', '<p>You\u00A0will have to contact\u00A0the carrier.</p>'],
  ['emoji before', '<p>👩‍🚀 😀 Well. You will have to contact the carrier.</p>'],
  ['a list', '<ul><li>Thanks.</li><li>You will have to contact the carrier.</li></ul>'],
  ['right to left beside it', '<p dir="rtl">שלום, תודה.</p><p>You will have to contact the carrier.</p>'],
  // A line's end ends a sentence, so nothing reaches from one paragraph into the next.
  [
    'words that two paragraphs part',
    '<p>You will have to contact</p><p>the carrier.</p><p>You will have to contact the carrier.</p>',
  ],
  [
    'words that a line break parts',
    '<p>You will have to contact<br>the carrier.</p><p>You will have to contact the carrier.</p>',
  ],
  ['lines above it', '<p>Hi Anna,</p><p>&nbsp;</p><p>You will have to contact the carrier.</p>'],
];

describeInBrowsers('a draft', (driver) => {
  it.each([zendesk, freshdesk])('is underlined exactly, whatever stands in it, in $name', async (desk) => {
    const page = await open(driver(), desk);
    const fill = (html: string): Promise<void> =>
      desk === zendesk ? page.evaluate(setData, html) : page.$eval(desk.box, put, html);
    for (const [what, html] of drafts) {
      await fill(html);
      await expect.poll(() => folded(page), { message: what, ...patience }).toEqual([sinful]);
      await fill('<p><br></p>');
      await expect.poll(() => folded(page), { message: `after ${what}`, ...patience }).toEqual([]);
    }
    await page.close();
  });

  it('is followed through paste, cut, undo and redo', async () => {
    const page = await open(driver(), gmail);
    await page.evaluate((words) => document.execCommand('insertText', false, words), `${sinful}. `);
    await expect.poll(() => folded(page), patience).toEqual([sinful]);
    await keys(page, 'KeyA');
    await keys(page, 'KeyX');
    await expect.poll(() => folded(page), patience).toEqual([]);
    await keys(page, 'KeyV');
    await expect.poll(() => folded(page), patience).toEqual([sinful]);
    await keys(page, 'KeyZ');
    await expect.poll(() => folded(page), patience).toEqual([]);
    await page.close();
  });

  it.each([zendesk, gmail])(
    'is followed when words come without a key, as dictated, in $name',
    async (desk) => {
      const page = await open(driver(), desk);
      await page.evaluate(dictate, `${sinful}. `);
      await expect.poll(() => folded(page), patience).toEqual([sinful]);
      await page.evaluate(dictate, 'Sorry for that. ');
      await expect
        .poll(() => page.$eval(desk.box, (box) => box.textContent), patience)
        .toContain('Sorry for');
      await expect.poll(() => folded(page), patience).toEqual([sinful]);
      await page.close();
    },
  );

  it('has its hints where the words are, in every size and after scrolling', async () => {
    const page = await open(driver(), gmail);
    await type(page, `${sinful}. Sorry.`);
    await expect.poll(() => folded(page), patience).toEqual([sinful]);
    for (const zoom of [0.5, 1, 2]) {
      await page.setViewport({ width: 1440 / zoom, height: 700 / zoom, deviceScaleFactor: zoom });
      await expect.poll(() => page.evaluate(badgeIsInBox, gmail.box), patience).toBe(true);
    }
    await page.$eval('.M9', (box) =>
      box.setAttribute('style', 'transform: scale(1.2) translate(40px, 10px)'),
    );
    await page.evaluate(() => window.dispatchEvent(new Event('resize')));
    await expect.poll(() => page.evaluate(badgeIsInBox, gmail.box), patience).toBe(true);
    await page.evaluate(() => {
      document.body.style.paddingBottom = '2000px';
      window.scrollTo(0, 120);
    });
    await expect.poll(() => page.evaluate(badgeIsInBox, gmail.box), patience).toBe(true);
    await page.evaluate(() => window.scrollTo(0, 2000));
    await expect.poll(() => folded(page), patience).toEqual([]);
    await page.evaluate(() => window.scrollTo(0, 120));
    await expect.poll(() => folded(page), patience).toEqual([sinful]);
    await page.close();
  });

  it('has its badge give way to a dialog of the page', async () => {
    const page = await open(driver(), gmail);
    await type(page, `${sinful}. Sorry.`);
    await expect.poll(() => folded(page), patience).toEqual([sinful]);
    await page.evaluate(() => {
      const dialog = document.createElement('div');
      dialog.role = 'dialog';
      dialog.id = 'over';
      dialog.tabIndex = -1;
      dialog.style.cssText = 'position: fixed; inset: 0; background: #fff; z-index: 9; width: auto';
      document.body.append(dialog);
      dialog.focus();
    });
    await expect.poll(() => badgeVisibility(page), patience).toBe('hidden');
    await page.evaluate(() => document.getElementById('over')?.remove());
    await goTo(page, gmail.box);
    await expect.poll(() => badgeVisibility(page), patience).toBe('visible');
    await page.close();
  });

  it('gets no hint on a sentence before it is ended, as often as the pause comes', async () => {
    const page = await open(driver(), gmail);
    await type(page, 'Stop complaining. You will have to contact the carrier');
    await expect.poll(() => folded(page), patience).toEqual(['Stop complaining']);
    await waitIn(page, 1500);
    expect(await folded(page)).toEqual(['Stop complaining']);
    await type(page, '. ');
    await expect.poll(() => folded(page), patience).toContain(sinful);
    await page.close();
  });
});

describeInBrowsers(
  'a draft by an input method or a drag',
  (driver) => {
    it('is read when its words were dropped in it, and again when some are dragged elsewhere', async () => {
      const page = await open(driver(), gmail);
      await type(page, 'Sorry. ');
      await page.evaluate((words) => {
        const note = Object.assign(document.createElement('p'), { id: 'note', textContent: `${words}.` });
        document.body.prepend(note);
        getSelection()?.selectAllChildren(note);
      }, sinful);
      const box = await areaOf(page, gmail.box);
      const note = await areaOf(page, '#note');
      await drag(page, { x: note.x + 30, y: note.y + 8 }, { x: box.x + 200, y: box.y + 10 });
      await expect.poll(() => folded(page), patience).toEqual([sinful]);
      const word = await page.evaluate(endOfUnderline);
      await page.mouse.click(word.x, word.y, { count: 2 });
      await drag(page, word, { x: box.x + 2, y: box.y + 10 });
      await expect
        .poll(() => page.$eval(gmail.box, (each) => each.textContent), patience)
        .toMatch(/^\s*carrier\s*Sorry/);
      await expect.poll(() => folded(page), patience).not.toContain(sinful);
      await page.close();
    });

    it('is read when its words are settled, and not before', async () => {
      const page = await open(driver(), gmail);
      await type(page, `${sinful}. Thanks `);
      await expect.poll(() => folded(page), patience).toEqual([sinful]);
      const protocol = await page.createCDPSession();
      await protocol.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
      expect(await folded(page)).toEqual([sinful]);
      await protocol.send('Input.insertText', { text: '日本' });
      await type(page, '. ');
      await expect.poll(() => page.$eval(gmail.box, (box) => box.textContent), patience).toContain('日本');
      await expect.poll(() => folded(page), patience).toEqual([sinful]);
      await page.close();
    });
  },
  // Firefox lets no tool compose or drag.
  ['chromium'],
);

/** What is underlined, with plain spaces. */
async function folded(page: Page): Promise<string[]> {
  return (await underlined(page)).map((words) => words.replaceAll('\u00A0', ' '));
}

async function keys(page: Page, key: 'KeyA' | 'KeyX' | 'KeyV' | 'KeyZ'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** A place in the window, in CSS pixels. */
interface Point {
  x: number;
  y: number;
}

async function areaOf(page: Page, selector: string): Promise<Point> {
  const area = await (await page.$(selector))?.boundingBox();
  if (!area) throw new Error(`${selector} is out of sight.`);
  return area;
}

/** Drags what is selected, with the mouse. */
async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 6, { steps: 5 });
  await page.mouse.move(to.x, to.y, { steps: 10 });
  await page.mouse.up();
}

/** Runs in the page: the middle of the last word that is underlined. */
function endOfUnderline(): { x: number; y: number } {
  const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  if (!(range instanceof Range)) throw new Error('Nothing is underlined.');
  const { right, top, height } = range.getBoundingClientRect();
  return { x: right - 15, y: top + height / 2 };
}

/** Runs in the page: as a tool for speech puts words in, which an editor takes or leaves to the browser. */
function dictate(words: string): void {
  const at = getSelection()?.getRangeAt(0);
  const event = new InputEvent('beforeinput', {
    inputType: 'insertText',
    data: words,
    bubbles: true,
    cancelable: true,
    targetRanges: at ? [new StaticRange(at)] : [],
  });
  if (document.activeElement?.dispatchEvent(event)) document.execCommand('insertText', false, words);
}

/** Runs in the page: as a macro sets the draft in Zendesk. */
function setData(html: string): void {
  const { editors } = window as unknown as { editors: Record<string, { setData(data: string): void }> };
  editors['1']?.setData(html);
}

/** Runs in the page: puts HTML into a box, as a canned response does. */
function put(box: Element, html: string): void {
  box.innerHTML = html;
}

/** Runs in the page: whether the badge lies over the reply box. */
function badgeIsInBox(selector: string): boolean {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  const badge = document
    .querySelector('virgil-coach')
    ?.shadowRoot?.querySelector('.badge')
    ?.getBoundingClientRect();
  if (!box || !badge) return false;
  const overlaps = badge.left < box.right && badge.right > box.left;
  return overlaps && badge.top < box.bottom + badge.height && badge.bottom > box.top;
}

function badgeVisibility(page: Page): Promise<string> {
  return page.evaluate(() => {
    const badge = document.querySelector('virgil-coach')?.shadowRoot?.querySelector('.badge');
    return badge ? getComputedStyle(badge).visibility : '';
  });
}
