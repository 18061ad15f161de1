import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../../src/cli/browser/find';
import { launchBrowser } from '../../../src/cli/browser/launch';
import { provideBrowser } from '../../../src/cli/browser/provide';
import { watchFootprint } from './footprint';
import type { Measured } from './measured';

const buildOf: Record<BrowserKind, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** How often the page is asked whether it answers, and whether it has come to the end, in milliseconds. */
const BEAT = 5;
const INTERVAL = 500;

/** Lets the options page review a file of so many replies, in a browser that starts for it. */
export async function measureInPage(
  kind: BrowserKind,
  builds: string,
  path: string,
  replies: number,
): Promise<Measured> {
  const executablePath = await provideBrowser(kind);
  const extension = join(builds, buildOf[kind]);
  const driver = await launchBrowser(kind, { executablePath, extension, headless: true });
  try {
    // The page that greets comes to the front when it is ready, and a tab behind it gets little time.
    await until(() => driver.browser.targets().filter((target) => target.type() === 'page').length > 1);
    const page = await driver.openExtensionPage('options.html#tickets');
    page.setDefaultTimeout(0);
    await page.bringToFront();
    const footprint = watchFootprint(driver.browser.process()?.pid ?? 0);
    await page.evaluate(watchBeat, BEAT);
    // The selector asks for an input.
    const input = (await page.waitForSelector('.drop input')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    const start = await page.waitForSelector('.mapping .do');
    const began = performance.now();
    await start?.click();
    await page.waitForSelector('.run .numbers');
    await waitForEnd(page, replies);
    return {
      where: `page, ${kind}`,
      replies,
      seconds: (performance.now() - began) / 1000,
      ...footprint.stop(),
      longestTaskInMs: Math.round(await page.evaluate(() => Number(document.body.dataset['longest']))),
    };
  } finally {
    await driver.close();
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await pause(100);
}

/** Asks now and then: one question that waits for the end would be given up after some minutes. */
async function waitForEnd(page: Page, replies: number): Promise<void> {
  const counted = replies.toLocaleString('en');
  for (;;) {
    const line = await page.$eval('.run .numbers', ({ textContent }) => textContent ?? '');
    if (line.startsWith(counted) && line.includes('Done.')) return;
    await pause(INTERVAL);
  }
}

/** Runs in the page: keeps the longest that a beat came late. Firefox tells of no long tasks. */
function watchBeat(beat: number): void {
  let last = performance.now();
  let longest = 0;
  setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - beat);
    last = now;
    document.body.dataset['longest'] = `${longest}`;
  }, beat);
}
