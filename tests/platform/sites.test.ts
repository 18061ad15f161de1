import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followSites } from '../../src/platform/sites';
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
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 1 }, { id: 2 }] });
  Object.assign(fakeBrowser, {
    permissions: {
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
