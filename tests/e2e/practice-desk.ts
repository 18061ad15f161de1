import type { Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import type { Driver } from '../../src/cli/browser/driver';
import { goTo, patience, says, underlined } from './hosts-agent';

const box = '[data-virgil-composer]';

/** Opens the practice desk in a new tab at the ticket about the late parcel, with the caret in the reply. */
export async function openDesk(driver: Driver): Promise<Page> {
  const page = await driver.openExtensionPage('practice.html#parcel');
  await goTo(page, box);
  return page;
}

/** The reply as a person reads it. */
export function reply(page: Page): Promise<string> {
  return page.$eval(box, (element) => (element instanceof HTMLElement ? element.innerText.trim() : ''));
}

/** Whether the keyboard is in the reply. */
export function isInReply(page: Page): Promise<boolean> {
  return page.$eval(box, (element) => element === document.activeElement);
}

/** Which button of the list has the keyboard. */
export function placeInList(page: Page): Promise<'first' | 'last' | 'between' | 'none'> {
  return page.$eval('virgil-coach', ({ shadowRoot }) => {
    const buttons = [...(shadowRoot?.querySelectorAll('.panel button') ?? [])];
    const at = buttons.findIndex((button) => button === shadowRoot?.activeElement);
    if (at < 0) return 'none';
    if (at === 0) return 'first';
    return at === buttons.length - 1 ? 'last' : 'between';
  });
}

/** Resolves once these words are underlined, whatever else is. */
export async function seesUnderlined(page: Page, words: string): Promise<void> {
  await vi.waitFor(async () => expect(await underlined(page)).toContain(words), patience);
}

/** Resolves once an element of the interface holds these words; empty: once it is gone. */
export async function hears(page: Page, selector: string, words: string): Promise<void> {
  await vi.waitFor(async () => expect(await says(page, selector)).toBe(words), patience);
}

/** Presses underlined words with the mouse. */
export async function pressWords(page: Page, words: string): Promise<void> {
  const { x, y } = await vi.waitFor(() => page.evaluate(middleOf, words), patience);
  await page.mouse.click(x, y);
}

/** Presses Alt and a key together. */
export async function pressWithAlt(page: Page, key: 'KeyV'): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.press(key);
  await page.keyboard.up('Alt');
}

function middleOf(words: string): { x: number; y: number } {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  const range = ranges.find((one) => String(one) === words);
  if (!(range instanceof Range)) throw new Error(`"${words}" is not underlined`);
  const { left, top, width, height } = range.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
