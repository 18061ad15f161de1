import type { ElementHandle, Page } from 'puppeteer-core';
import type { Driver } from '../../src/cli/browser/driver';

/** Opens a section of the options page in a new tab; files that it hands out are kept for `savedFile`. */
export async function openSection(driver: Driver, section: string): Promise<Page> {
  const page = await driver.openExtensionPage(`options.html#${section}`);
  await page.waitForSelector('main h1');
  await page.evaluate(() => {
    // A browser without a face has nowhere to save to: the text stays in the page.
    HTMLAnchorElement.prototype.click = () => {};
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((text) => (document.body.dataset['saved'] = text));
      return 'blob:kept';
    };
  });
  return page;
}

/** The file that was handed out last. */
export async function savedFile(page: Page): Promise<string> {
  await page.waitForSelector('body[data-saved]');
  return page.evaluate(() => {
    const text = document.body.dataset['saved'] ?? '';
    delete document.body.dataset['saved'];
    return text;
  });
}

/** Drops a file on the page's place for files, or on another part of it. */
export async function dropFile(page: Page, name: string, text: string, place = '.drop'): Promise<void> {
  await page.waitForSelector(place, { visible: true });
  await page.evaluate(
    (fileName, content, selector) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      document
        .querySelector(selector)
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    name,
    text,
    place,
  );
}

/** Presses a button by its words. */
export async function pressButton(page: Page, words: string): Promise<void> {
  await page.locator(`::-p-xpath(//button[normalize-space()="${words}"])`).click();
}

/** Types into a field by its label, in the place of what is there. */
export async function fill(page: Page, label: string, text: string): Promise<void> {
  await page.locator(`::-p-aria([name="${label}"][role="textbox"])`).click({ count: 3 });
  await page.keyboard.press('Backspace');
  await page.keyboard.type(text);
}

/** The card of a rule set. */
export async function cardOf(page: Page, title: string): Promise<ElementHandle> {
  const card = await page.waitForSelector(`::-p-xpath(//li[.//h3="${title}"])`);
  if (!card) throw new Error(`There is no rule set "${title}".`);
  return card;
}

/** What the page says, all of it. */
export function says(page: Page, selector = 'main'): Promise<string> {
  return page.$$eval(selector, (elements) => elements.map((element) => element.textContent ?? '').join('\n'));
}
