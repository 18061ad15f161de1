import puppeteer, { type Browser, type Target } from 'puppeteer-core';
import { desktop, type Driver, type LaunchOptions } from './driver';

/** Chromium keeps quiet on the network, and refuses its sandbox to root. */
const flags = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Starts Chromium, Chrome or Edge with the extension. Throws when it can't be started or refuses the extension. */
export async function launchChromium({
  executablePath,
  extension,
  headless,
  tellsLogs = false,
}: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    args: tellsLogs ? [...flags, '--enable-logging=stderr'] : flags,
    // Extensions are loaded through the pipe, which branded builds allow too.
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? desktop : null,
  });
  const id = await browser.installExtension(extension);
  return {
    kind: 'chromium',
    browser,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    setTheme: (page, theme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]),
    stopWorker: () => stopWorker(browser, id),
    async update() {
      await browser.installExtension(extension);
    },
    close: () => browser.close(),
  };
}

async function stopWorker(browser: Browser, id: string): Promise<void> {
  const isOurs = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${id}/`);
  const worker = await browser.targets().find(isOurs)?.worker();
  if (!worker) throw new Error('There is no worker to stop: it is not running.');
  await worker.close();
}
