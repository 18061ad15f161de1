import type { ElementHandle, Page } from 'puppeteer-core';
import type { Driver } from '../../src/cli/browser/driver';
import { until } from './harness/agent';
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
  await page.click(box, { offset: { x: 20, y: 14 } });
  await waitIn(page, settledAfterMs);
}

/** Takes the caret to the end of the draft, with the keys for it. */
export async function goToEnd(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await waitIn(page, settledAfterMs);
}

/**
 * Editors learn some time later that the caret went elsewhere: CKEditor puts off for 50 ms what it hears
 * of it, and a key that comes sooner goes astray. No hand is that fast.
 */
const settledAfterMs = 150;

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
  const { x, y } = await page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const range = ranges.find((each) => each.toString().includes(wanted));
    if (!(range instanceof Range)) throw new Error(`Nothing underlined holds "${wanted}".`);
    const [first] = range.getClientRects();
    return { x: (first?.left ?? 0) + 10, y: (first?.top ?? 0) + (first?.height ?? 0) / 2 };
  }, words);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  await part(page, '.card');
}

/** Presses a button of our interface. */
export async function press(page: Page, selector: string): Promise<void> {
  const button = await part(page, selector);
  await button.click();
}

/** Waits for an element of our interface. */
async function part(page: Page, selector: string): Promise<ElementHandle> {
  const path = `virgil-coach >>> ${selector}`;
  await until(
    async () => (await page.$(path)) !== null,
    async () => selector,
  );
  const element = await page.$(path);
  if (!element) throw new Error(`${selector} went as it came.`);
  return element;
}
