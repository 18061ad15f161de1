import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Decisions } from '../../src/model';
import { ownOf } from '../../src/model/standing';
import { changeSettings, readEverything } from '../../src/platform/settings';
import { isSyncRefused, syncMine } from '../../src/platform/sync';
import { stubLocks } from './turns';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  stubLocks();
});

const theirs: Decisions = {
  signOff: 'Ana',
  ownAddresses: ['ana@acme.example'],
  offSites: ['acme.zendesk.com'],
};

function share(value: unknown): Promise<void> {
  return fakeBrowser.storage.sync.set({ mine: value });
}

async function shared(): Promise<unknown> {
  return (await fakeBrowser.storage.sync.get('mine'))['mine'];
}

async function kept(): Promise<Decisions> {
  return ownOf((await readEverything()).standing);
}

test('the first choice in a new browser comes to what the others share, and takes nothing from it', async () => {
  await share(theirs);
  await changeSettings((own) => ({ ...own, mutedRules: ['apathy/shrug'] }));
  await syncMine();
  const all = { ...theirs, mutedRules: ['apathy/shrug'] };
  expect(await shared()).toEqual(all);
  expect(await kept()).toEqual(all);
});

test('what was changed here and there since is in both, and of one choice this browser’s word stands', async () => {
  await changeSettings(() => ({ ...theirs, pauseInMs: 300 }));
  await syncMine();
  await share({ ...theirs, offSites: [], signOff: 'Bea', pauseInMs: 1000, mutedRules: ['apathy/shrug'] });
  await changeSettings((own) => ({ ...own, ownAddresses: [], signOff: 'Cleo' }));
  await syncMine();
  const both = { signOff: 'Cleo', pauseInMs: 1000, mutedRules: ['apathy/shrug'] };
  expect(await shared()).toEqual(both);
  expect(await kept()).toEqual(both);
});

test('what the company suggests here is not taken from browsers where it is a choice', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ suggestions: { pauseInMs: 1000 } });
  await share({ pauseInMs: 1000, signOff: 'Ana' });
  await syncMine();
  await syncMine();
  expect(await kept()).toEqual({ signOff: 'Ana' });
  expect(await shared()).toEqual({ pauseInMs: 1000, signOff: 'Ana' });
});

test('what a newer version shares is left as it is, and it is said', async () => {
  const newer = { ...theirs, moods: ['calm'] };
  await share(newer);
  await changeSettings((own) => ({ ...own, pauseInMs: 300 }));
  await syncMine();
  expect(await shared()).toEqual(newer);
  expect(await kept()).toEqual({ pauseInMs: 300 });
  expect(await isSyncRefused()).toBe(true);
});

test('where nothing was changed, nothing is written', async () => {
  await share(theirs);
  await syncMine();
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await syncMine();
  expect(set).not.toHaveBeenCalled();
});

test('where what was shared is gone, as in another account, what is here stays and is shared anew', async () => {
  await changeSettings(() => theirs);
  await syncMine();
  await fakeBrowser.storage.sync.clear();
  await syncMine();
  expect(await kept()).toEqual(theirs);
  expect(await shared()).toEqual(theirs);
});
