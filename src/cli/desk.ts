import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { Review } from '../model';
import { readTickets } from '../ui/practice/tickets';
import { isBrowserKind, type BrowserKind } from './browser/find';
import { launchBrowser } from './browser/launch';
import { provideBrowser } from './browser/provide';
import { readCall, refuse } from './call';
import { demonstrate } from './demonstrate';
import { report } from './report';

const usage = `npm start [chromium | firefox]

Opens a browser with the built extension on the practice desk. Where nobody could see it, a sample reply is written
and what Virgil says of it is printed.`;

const builds: Record<BrowserKind, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };
const shots = 'tests/shots';
/** A ticket with much in it. */
const shown = 'parcel';

const [asked = 'chromium'] = readCall(usage, {}).positionals;
if (!isBrowserKind(asked)) refuse(`Virgil knows chromium and firefox, not "${asked}".`, usage);
const kind = asked;
const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

const driver = await launchBrowser(kind, {
  executablePath: await provideBrowser(kind),
  extension: `.output/${builds[kind]}`,
  headless: !hasDisplay,
});
const page = await driver.openExtensionPage(`practice.html#${shown}`);
if (hasDisplay) {
  console.log('Virgil is on the practice desk. Close the browser to end.');
  await new Promise((resolve) => driver.browser.once('disconnected', resolve));
} else {
  await show(page);
  await driver.close();
}

async function show(desk: Page): Promise<void> {
  const ticket = (await readTickets.en()).find(({ id }) => id === shown);
  if (!ticket) throw new Error(`The practice desk has no ticket "${shown}".`);
  const review: Review = await demonstrate(desk, ticket);
  console.log(report(ticket, review));
  await mkdir(shots, { recursive: true });
  const path = `${shots}/practice-desk.png` as const;
  await desk.screenshot({ path });
  console.log(`\nThere is no display here, so look at ${path}.`);
}
