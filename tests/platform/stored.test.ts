import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readEverything } from '../../src/platform/settings';
import { isSyncRefused, syncMine } from '../../src/platform/sync';
import { stubLocks } from './turns';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  stubLocks();
});

/** As the first build wrote it: rule sets and sites, and nothing else was known then. */
const first = { offSites: ['acme.zendesk.com'], sets: { rulebook: false }, mutedRules: ['apathy/shrug'] };

test.each([
  ['without a version', {}],
  ['as version 1', { settings$: { v: 1 } }],
])('what was stored %s is read after an update, and changed', async (_, version) => {
  await fakeBrowser.storage.local.set({ settings: first, ...version });
  expect((await readEverything()).settings).toMatchObject(first);
  await changeSettings((own) => ({ ...own, signOff: 'Ana' }));
  const { settings, setAside } = await readEverything();
  expect(settings).toMatchObject({ ...first, signOff: 'Ana' });
  expect(setAside).toBeNull();
});

test('where the shared store takes nothing, what an agent chose stays in this browser, and it is said', async () => {
  const set = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES exceeded'));
  await changeSettings((own) => ({ ...own, pauseInMs: 1000 }));
  await syncMine();
  expect((await readEverything()).settings.pauseInMs).toBe(1000);
  expect(await isSyncRefused()).toBe(true);

  set.mockRestore();
  await syncMine();
  expect(await fakeBrowser.storage.sync.get('mine')).toEqual({ mine: { pauseInMs: 1000 } });
  expect(await isSyncRefused()).toBe(false);
});

test('where there is no shared store, likewise', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('sync is not available'));
  await changeSettings((own) => ({ ...own, pauseInMs: 300 }));
  await syncMine();
  expect((await readEverything()).settings.pauseInMs).toBe(300);
  expect(await isSyncRefused()).toBe(true);
});
