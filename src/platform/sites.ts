import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { type Message, isUnreachable, listen } from './channel';

/** Under what name the browser knows the content script on sites that somebody added. */
const scriptId = 'added-sites';

/** What the content script of the helpdesks is made of. */
const js: ScriptPublicPath[] = ['/content-scripts/coach.js'];
const css = ['/content-scripts/coach.css'];

/**
 * Asks the browser, and it the person, for leave to work on a site. Has to be called right in the handler of a press.
 * The worker hears of a yes by `followSites`.
 */
export async function requestSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

/** Whether Virgil may work on a site. */
export async function isSiteAllowed(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/**
 * Worker: has Virgil go to work on sites as they are added, and stay off those that are taken away; `taken` hears
 * of these, since open pages keep the script that they have.
 */
export function followSites(taken: () => Promise<void>): void {
  browser.permissions.onAdded.addListener(({ origins }) => {
    void registerSites()
      .then(() => enterOpenTabs(origins ?? []))
      .then(tellPages);
  });
  browser.permissions.onRemoved.addListener(() => void registerSites().then(taken).then(tellPages));
}

/** Our own pages: calls back when sites were added or taken away and the open tabs know of it, until the signal aborts. */
export function onSitesChanged(handler: () => void, signal: AbortSignal): void {
  listen(
    'sites',
    async () => {
      handler();
      return {};
    },
    signal,
  );
}

/**
 * Tells the browser on which sites to start the content script: it forgets with every update. One after the other:
 * sites that come or go at once would register or drop the same script twice, which browsers refuse.
 */
export function registerSites(): Promise<void> {
  return navigator.locks.request('virgil-sites', registerAnew);
}

async function registerAnew(): Promise<void> {
  const matches = await addedSites();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (known) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: scriptId, matches, js, css, runAt: 'document_start', persistAcrossSessions: true },
  ]);
}

/** What was allowed beyond the helpdesks, which the manifest brings the content script to. */
async function addedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const own = new Set(scripts.flatMap(({ matches = [] }) => matches.map(siteOf)));
  return origins.filter((origin) => !own.has(siteOf(origin)));
}

/** The host of a match pattern, such as `*.zendesk.com`. */
function siteOf(pattern: string): string {
  return pattern.split('/')[2] ?? '';
}

/**
 * Starts in tabs that are open: registered scripts wait for the next load, and a draft may be there. A tab that takes
 * none, such as one that shows an error, keeps it from no other.
 */
async function enterOpenTabs(matches: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  const ids = tabs.flatMap(({ id }) => id ?? []);
  await Promise.allSettled(
    ids.map(async (tabId) => {
      await browser.scripting.insertCSS({ target: { tabId }, files: css });
      await browser.scripting.executeScript({ target: { tabId }, files: js });
    }),
  );
}

async function tellPages(): Promise<void> {
  await browser.runtime.sendMessage({ type: 'sites' } satisfies Message).catch((error: unknown) => {
    // No page of ours is open that would want to know.
    if (!isUnreachable(error)) throw error;
  });
}

/** All pages of a site, at whatever port: a page tells its hostname, and Firefox takes no port in a pattern. */
function patternOf(origin: string): string {
  return `https://${new URL(origin).hostname}/*`;
}
