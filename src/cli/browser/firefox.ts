import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { desktop, type Driver, type LaunchOptions, type Theme } from './driver';

/** Virgil's id in Firefox, as wxt.config.ts fixes it. */
const addonId = 'virgil@virgil.example';

/** The host name of Virgil's pages, which Firefox would choose at random. */
const uuid = '5d3c1f0e-7a2b-4c55-9e61-b1d0f3a9c842';

/** Starts Firefox with the extension. Throws when it can't be started or refuses the extension. */
export async function launchFirefox({
  executablePath,
  extension,
  headless,
  tellsLogs = false,
}: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    // Without it no tool may open an extension's pages, or ask the browser about its worker.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
      // Where nobody can answer what Firefox asks, it takes a yes.
      'extensions.webextOptionalPermissionPrompts': !headless,
      'devtools.console.stdout.content': tellsLogs,
    },
    defaultViewport: headless ? desktop : null,
  });
  await browser.installExtension(extension);
  return {
    kind: 'firefox',
    browser,
    openExtensionPage: (path) => openPrivileged(browser, `moz-extension://${uuid}/${path}`),
    async setTheme(page, theme) {
      await inBrowser(browser, (control) => control.evaluate(setColorScheme, theme));
      await page.bringToFront();
    },
    stopWorker: () => inBrowser(browser, (control) => control.evaluate(terminateBackground, addonId)),
    async update() {
      await browser.installExtension(extension);
    },
    close: () => browser.close(),
  };
}

/** Works in a page that has the browser's own rights. */
async function inBrowser(browser: Browser, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await openPrivileged(browser, 'about:config');
  await work(page);
  await page.close();
}

/**
 * Opens a page that lives in another process than web pages do. The protocol loses the navigation's end
 * on the way over, so the page itself is asked whether it has arrived.
 */
async function openPrivileged(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(url).catch(() => {
    // "Frame detached" when the page closes: the navigation that it never saw ending.
  });
  while (!(await hasArrived(page, url))) await pause(50);
  return page;
}

async function hasArrived(page: Page, url: string): Promise<boolean> {
  try {
    return await page.evaluate(
      (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
      url,
    );
  } catch {
    // The page changed its process while it was asked.
    return false;
  }
}

/** The parts of Firefox's own interface that are used here. */
interface Gecko {
  Services: { prefs: { setIntPref(name: string, value: number): void } };
  WebExtensionPolicy: { getByID(id: string): { extension: Background } };
}

interface Background {
  backgroundState: 'stopped' | 'starting' | 'running' | 'suspending';
  terminateBackground(): Promise<void>;
}

function setColorScheme(theme: Theme): void {
  // Runs in about:config, whose globals are Firefox's.
  const { Services } = globalThis as unknown as Gecko;
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', theme === 'dark' ? 0 : 1);
}

async function terminateBackground(id: string): Promise<void> {
  // Runs in about:config, whose globals are Firefox's.
  const { WebExtensionPolicy } = globalThis as unknown as Gecko;
  const { extension } = WebExtensionPolicy.getByID(id);
  if (extension.backgroundState !== 'running')
    throw new Error('There is no worker to stop: it is not running.');
  await extension.terminateBackground();
}
