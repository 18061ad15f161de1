import puppeteer, { type Browser } from 'puppeteer-core';
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

/** Asks the browser itself: under load puppeteer may miss that a worker went and came back. */
async function stopWorker(browser: Browser, id: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`),
    );
    if (!worker) throw new Error('There is no worker to stop: it is not running.');
    await session.send('Target.closeTarget', { targetId: worker.targetId });
  } finally {
    await session.detach();
  }
}
