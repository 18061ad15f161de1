import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import type { Driver } from '../../src/cli/browser/driver';
import { connectToHelpdesks } from './harness/web';
import type { Desk } from './hosts-desks';

/** Ends what hangs; nothing is measured by it. */
export const patience = { timeout: 20_000, interval: 50 };

/** Opens a helpdesk's page in a new tab and goes to its reply box. */
export async function open(driver: Driver, desk: Desk, url = desk.url): Promise<Page> {
  const page = await driver.browser.newPage();
  await connectToHelpdesks(page);
  await page.goto(url);
  await desk.openReply(page);
  await goTo(page, desk.box);
  return page;
}

/** Puts the caret at the start of a box, with the mouse as a person does. */
export async function goTo(page: Page, box: string): Promise<void> {
  await page.locator(box).click({ offset: { x: 20, y: 14 } });
  await settle(page);
}

/** Takes the caret to the end of the draft, with the keys for it. */
export async function goToEnd(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await settle(page);
}

/**
 * Editors learn some time later that the caret went elsewhere: CKEditor puts off for 50 ms what it hears
 * of it, and a key that comes sooner goes astray. No hand is that fast.
 */
export function settle(page: Page): Promise<void> {
  return waitIn(page, 150);
}

/** Waits in the page, whose timers end in the order in which they are due: after the editor's own, say. */
export async function waitIn(page: Page, inMs: number): Promise<void> {
  await page.evaluate((due) => new Promise((resolve) => setTimeout(resolve, due)), inMs);
}

/** Types lines into what has the focus. */
export async function type(page: Page, ...lines: readonly string[]): Promise<void> {
  for (const [number, line] of lines.entries()) {
    if (number > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

/** Takes the last change back with the editor's own undo. */
export async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

/** Makes what was taken back once more, with the editor's own redo. */
export async function redo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.down('Shift');
  await page.keyboard.press('z');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Control');
}

/** The words that are underlined now, in the whole page or in a part of it. */
export function underlined(page: Page, within = 'body'): Promise<string[]> {
  return page.evaluate((selector) => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('virgil-'))
      .flatMap(([, highlight]) => [...highlight]);
    const root = document.querySelector(selector);
    return ranges.filter((range) => root?.contains(range.startContainer)).map((range) => range.toString());
  }, within);
}

/** What an element of our interface says; empty while it isn't there. */
export async function says(page: Page, selector: string): Promise<string> {
  const element = await page.$(`virgil-coach >>> ${selector}`);
  return element ? element.evaluate((found) => found.textContent ?? '') : '';
}

/** Whether Virgil stands beside a reply box of the page. */
export async function isCoached(page: Page): Promise<boolean> {
  return (await page.$('virgil-coach')) !== null;
}

/** Opens the card of underlined words by resting the pointer on them. */
export async function hover(page: Page, words: string): Promise<void> {
  const { x, y } = await vi.waitFor(() => page.evaluate(placeOf, words), patience);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  await part(page, '.card');
}

/** Presses a button of our interface. */
export async function press(page: Page, selector: string): Promise<void> {
  await page.locator(await part(page, selector)).click();
}

/** Waits until an element of our interface is seen, and tells the way to it. */
async function part(page: Page, selector: string): Promise<string> {
  const path = `virgil-coach >>> ${selector}`;
  await page.waitForSelector(path, { visible: true });
  return path;
}

/** Runs in the page: where underlined words are. @throws while they aren't there, or still move. */
async function placeOf(wanted: string): Promise<{ x: number; y: number }> {
  const before = area();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const { left, top, height } = area();
  if (left !== before.left || top !== before.top) throw new Error(`"${wanted}" still moves.`);
  return { x: left + 10, y: top + height / 2 };

  function area(): DOMRect {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const range = ranges.find((each) => each.toString().includes(wanted));
    const [first] = range instanceof Range ? range.getClientRects() : [];
    if (!first) throw new Error(`Nothing underlined holds "${wanted}".`);
    return first;
  }
}
