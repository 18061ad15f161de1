import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { LANGUAGES, type Language } from '../model';
import { readTickets } from '../ui/practice/tickets';
import type { Driver } from './browser/driver';
import { launchBrowser } from './browser/launch';
import { provideBrowser } from './browser/provide';
import { atRest, demonstrate } from './demonstrate';

/** `npm run pictures`: takes the pictures of the README and of the stores from the built extension, in each language. */
const folder = 'store/pictures';
/** What the stores ask for. */
const size = { width: 1280, height: 800 };
/** A ticket with much in it, by its name in each language. */
const shown: Record<Language, string> = { en: 'parcel', it: 'pacco' };

const driver = await launchBrowser('chromium', {
  executablePath: await provideBrowser('chromium'),
  extension: '.output/chrome-mv3',
  headless: true,
});
try {
  for (const language of LANGUAGES) await takeAll(driver, language);
} finally {
  await driver.close();
}

async function takeAll({ openExtensionPage, setTheme }: Driver, language: Language): Promise<void> {
  await mkdir(`${folder}/${language}`, { recursive: true });
  const open = async (path: string): Promise<Page> => {
    const page = await openExtensionPage(path);
    await page.setViewport(size);
    await setTheme(page, 'light');
    await page.waitForSelector('h1');
    // The welcome page may have come in front of it, and what nobody sees is not drawn.
    await page.bringToFront();
    return page;
  };
  const take = async (page: Page, name: string): Promise<void> => {
    await page.evaluate(atRest);
    await page.screenshot({ path: `${folder}/${language}/${name}.png` });
    console.log(`${folder}/${language}/${name}.png`);
  };

  const options = await open('options.html');
  await options.evaluate(speak, language);
  await options.reload();
  await options.waitForSelector(`html[lang=${language}] .set`);
  await take(options, 'lead');
  await options.close();

  const ticket = (await readTickets[language]()).find(({ id }) => id === shown[language]);
  if (!ticket) throw new Error(`There is no ticket "${shown[language]}" to show.`);
  const desk = await open(`practice.html#${ticket.id}`);
  await demonstrate(desk, ticket);
  await take(desk, 'list');
  await desk.click('virgil-coach >>> .panel .row .edge');
  await desk.waitForSelector('virgil-coach >>> .card');
  await take(desk, 'card');
  await desk.click('.reply-foot .do');
  await desk.waitForSelector('.comparison');
  await take(desk, 'compared');
  await desk.close();

  const guide = await open('practice.html#guide/brush-off');
  await guide.waitForSelector('.behaviour[open] mark');
  await take(guide, 'guide');
  await guide.close();
}

/** Runs in a page of the extension: chooses the language of its pages. */
async function speak(language: string): Promise<void> {
  interface Extension {
    storage: { local: { set(values: object): Promise<void> } };
  }
  // Chromium's name for what extensions have of it.
  const { chrome } = globalThis as unknown as { chrome: Extension };
  await chrome.storage.local.set({ settings: { language } });
}
