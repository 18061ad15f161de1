import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followSites, requestSite } from '../../src/platform/sites';
import { requestStatus, siteToOffer } from '../../src/platform/tabs';
import { stubLocks } from './turns';

/** The pages of sites, as a browser has them: what is done to a page or a script takes a moment. */
function createBrowser() {
  const allowed = new Set<string>();
  let registered: { id: string; matches: string[] }[] = [];
  const heard = { added: [] as ((sites: object) => void)[], removed: [] as ((sites: object) => void)[] };
  const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
  const executeScript = vi.fn(moment);
  const told = vi.fn(async () => {});
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({}), sendMessage: told });
  /** The tab that is looked at, and what its page says of itself. */
  const tab = { id: 1, url: '', status: {} };
  Object.assign(fakeBrowser.tabs, {
    query: async () => [tab, { id: 2 }],
    getCurrent: async () => undefined,
    sendMessage: async () => tab.status,
  });
  Object.assign(fakeBrowser, {
    permissions: {
      request: async ({ origins }: { origins: string[] }) => (
        origins.forEach((each) => allowed.add(each)),
        true
      ),
      contains: async ({ origins }: { origins: string[] }) => origins.every((each) => allowed.has(each)),
      getAll: async () => (await moment(), { origins: [...allowed] }),
      onAdded: { addListener: (handler: () => void) => heard.added.push(handler) },
      onRemoved: { addListener: (handler: () => void) => heard.removed.push(handler) },
    },
    scripting: {
      getRegisteredContentScripts: async () => (await moment(), registered),
      unregisterContentScripts: async () => {
        await moment();
        if (registered.length === 0) throw new Error("Nonexistent script ID 'added-sites'");
        registered = [];
      },
      registerContentScripts: async (scripts: typeof registered) => {
        await moment();
        if (registered.length > 0) throw new Error("Duplicate script ID 'added-sites'");
        registered = scripts;
      },
      insertCSS: moment,
      executeScript,
    },
  });
  return {
    add(...origins: string[]): void {
      for (const origin of origins) allowed.add(origin);
      for (const hear of heard.added) hear({ origins });
    },
    remove(origin: string): void {
      allowed.delete(origin);
      for (const hear of heard.removed) hear({ origins: [origin] });
    },
    executeScript,
    told,
    tab,
    matches: (): string[] => registered.flatMap(({ matches }) => matches),
  };
}

const [acme, bolt] = ['https://desk.acme.example/*', 'https://desk.bolt.example/*'];

beforeEach(() => {
  fakeBrowser.reset();
  stubLocks();
});

test('sites that are taken away at once are each left', async () => {
  const browser = createBrowser();
  const taken = vi.fn(async () => {});
  followSites(taken);
  browser.add(acme, bolt);
  await vi.waitFor(() => expect(browser.matches()).toEqual([acme, bolt]));
  browser.remove(acme);
  browser.remove(bolt);
  await vi.waitFor(() => expect(taken).toHaveBeenCalledTimes(2));
  expect(browser.matches()).toEqual([]);
});

test('a tab that shows an error keeps Virgil from no other tab of the site, and our pages hear of it', async () => {
  const browser = createBrowser();
  followSites(async () => {});
  browser.executeScript.mockRejectedValueOnce(new Error('Frame with ID 0 is showing error page'));
  browser.add(acme);
  await vi.waitFor(() => expect(browser.told).toHaveBeenCalledWith({ type: 'sites' }));
  expect(browser.executeScript).toHaveBeenCalledTimes(2);
});

test('a site that answers at a port of its own is offered once, and read from then on', async () => {
  const { tab } = createBrowser();
  const status = { state: { kind: 'watching' }, site: 'desk.acme.example', host: null, score: 90, hints: 1 };
  Object.assign(tab, { url: 'https://desk.acme.example:8443/tickets/1', status });
  const offered = await siteToOffer();
  expect(offered).toBe('https://desk.acme.example:8443');
  await requestSite(offered ?? '');
  expect(await siteToOffer()).toBeNull();
  expect(await requestStatus()).toEqual(status);
});
