import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import type { SelfCheck, TabStatus } from '../model';
import { type Message, isUnreachable, opened } from './channel';
import { checked } from './checked';
import { showTabState } from './icon';
import { selfCheckSchema, tabStatusSchema } from './schemas';
import { isSiteAllowed } from './sites';

interface Tab {
  id?: number | undefined;
  /** Known only where a host permission allows it. */
  url?: string | undefined;
}

/** What the tab that a person looks at says of itself; null where Virgil has no business. */
export async function requestStatus(): Promise<TabStatus | null> {
  const tab = await lookedAt();
  return tab ? statusOf(tab) : null;
}

/** What the tab that a person looked at last finds on its page; null where Virgil isn't. */
export async function requestCheck(): Promise<SelfCheck | null> {
  const tab = await lookedAt();
  if (tab?.id === undefined) return null;
  try {
    const answer = opened(await browser.tabs.sendMessage(tab.id, { type: 'check' } satisfies Message));
    return answer === undefined ? null : checked(selfCheckSchema, answer, 'check');
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    return null;
  }
}

/** Opens the self-check of the tab that a person looks at. */
export async function openSelfCheck(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/check.html') });
}

/** The site of the tab that a person looks at, where Virgil could be used and has no leave yet; else null. */
export async function siteToOffer(): Promise<string | null> {
  const url = (await lookedAt())?.url;
  if (!url?.startsWith('https:')) return null;
  const { origin } = new URL(url);
  return (await isSiteAllowed(origin)) ? null : origin;
}

/**
 * Shows "reload" on every helpdesk tab whose page was loaded before this version of the extension:
 * its content script is absent or belongs to the version before, and can't say so itself.
 */
export async function markStaleTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(markIfStale));
}

/** Has Virgil leave the open pages that it may not read any more, and says so on their icons. */
export async function leaveWithheldTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(leaveIfWithheld));
}

/** Opens the practice desk in a tab of its own. */
export async function openPracticeDesk(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
}

/** Opens "My progress" in a tab of its own. */
export async function openProgress(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/progress.html') });
}

/** Opens the options page, or goes to it where it is open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

async function markIfStale(tab: Tab): Promise<void> {
  const status = await statusOf(tab);
  if (status?.state.kind === 'reload' && tab.id !== undefined) await showTabState(tab.id, status.state, 0);
}

async function leaveIfWithheld(tab: Tab): Promise<void> {
  const status = await statusOf(tab);
  if (status?.state.kind !== 'withheld' || tab.id === undefined) return;
  await showTabState(tab.id, status.state, 0);
  await browser.tabs.sendMessage(tab.id, { type: 'leave' } satisfies Message).catch(() => {
    // Firefox may close the way back before the page has answered; the way there was open.
  });
}

/** The tab beside the popup; where the popup is itself a tab, the one that was open before it. */
async function lookedAt(): Promise<Tab | undefined> {
  const own = await browser.tabs.getCurrent();
  if (!own) return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const others = (await browser.tabs.query({ windowId: own.windowId })).filter((tab) => tab.id !== own.id);
  return others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

async function statusOf(tab: Tab): Promise<TabStatus | null> {
  if (tab.id === undefined) return null;
  try {
    const answer = opened(await browser.tabs.sendMessage(tab.id, { type: 'status' } satisfies Message));
    return answer === undefined ? staleStatus(tab) : asAllowed(checked(tabStatusSchema, answer, 'status'));
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    return staleStatus(tab);
  }
}

async function staleStatus(tab: Tab): Promise<TabStatus | null> {
  if (tab.url === undefined || !(await isOurs(tab.url))) return null;
  const site = new URL(tab.url).hostname;
  return asAllowed({ state: { kind: 'reload' }, site, host: null, score: null, hints: 0 });
}

/** What a page says of itself holds while Virgil may read it; a script that is there when that ends stays there. */
async function asAllowed(status: TabStatus): Promise<TabStatus> {
  if (await isSiteAllowed(`https://${status.site}`)) return status;
  return { ...status, state: { kind: 'withheld' }, score: null, hints: 0 };
}

/** Whether the browser puts the content script into pages of this address. */
async function isOurs(url: string): Promise<boolean> {
  const added = await browser.scripting.getRegisteredContentScripts();
  const scripts = [...(browser.runtime.getManifest().content_scripts ?? []), ...added];
  return scripts.some((script) =>
    script.matches?.some((pattern: string) => new MatchPattern(pattern).includes(url)),
  );
}
