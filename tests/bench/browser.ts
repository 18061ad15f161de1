import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../../src/cli/browser/driver';
import { launchBrowser } from '../../src/cli/browser/launch';
import { provideBrowser } from '../../src/cli/browser/provide';
import { defaultSettings } from '../../src/model/settings';
import { goTo } from '../e2e/hosts-agent';
import { zendesk } from '../e2e/hosts-desks';
import { seeGreeting } from '../e2e/harness/greeting';
import { connectToHelpdesks } from '../e2e/harness/web';
import { buildShipped } from '../setup/build';

/** Long enough for the review behind the pause, and its underlines. */
export const REVIEWED_IN_MS = defaultSettings.pauseInMs + 900;

/** Works in Chromium with the extension as it is shipped. */
export async function inChromium<T>(work: (driver: Driver) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'virgil-bench-'));
  await buildShipped(['chrome'], folder);
  const executablePath = await provideBrowser('chromium');
  const extension = join(folder, 'chrome-mv3');
  const driver = await launchBrowser('chromium', { executablePath, extension, headless: true });
  try {
    await seeGreeting(driver);
    return await work(driver);
  } finally {
    await driver.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Opens a ticket in a window of its own, with a draft in its CKEditor, and puts the caret at the draft's end. */
export async function openTicket(driver: Driver, url: string, draft = ''): Promise<Page> {
  const page = await driver.browser.newPage({ type: 'window' });
  await connectToHelpdesks(page);
  await page.goto(url);
  await zendesk.openReply(page);
  await setDraft(page, draft);
  await goTo(page, zendesk.box);
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  return page;
}

/** Puts a text into the editor of the open ticket, by the editor's own model. */
export async function setDraft(page: Page, draft: string): Promise<void> {
  const paragraphs = draft.split(/\n+/).map((line) => `<p>${line}</p>`);
  await page.evaluate(`editors[1].setData(${JSON.stringify(paragraphs.join(''))})`);
}

/** The page's memory in MB, once what it no longer needs is collected. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 2 ** 20;
}
