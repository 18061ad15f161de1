import { storage } from 'wxt/utils/storage';
import type { Decisions } from '../model';
import { changesBetween, withChanges } from '../model/choices';
import { personalOf } from '../model/sharing';
import { differencesOf, ownOf } from '../model/standing';
import { strictDecisions } from './decisions-schema';
import { changeSettings, readStanding } from './settings';

/** What the person's browsers share, by the browser's own account. */
const shared = storage.defineItem<unknown>('sync:mine', { version: 1 });

/** What this browser kept when it last agreed with the shared store: it tells what was changed here since. */
const agreed = storage.defineItem<unknown>('local:agreed', { version: 1 });

/** Whether the last try failed: then what is chosen stays in this browser, and its owner should know. */
const refused = storage.defineItem<unknown>('local:sync-refused');

/** Whether what was chosen in this browser could not be shared. */
export async function isSyncRefused(): Promise<boolean> {
  return (await refused.getValue()) === true;
}

/** Calls back whenever that changes, until `signal` aborts. */
export function watchSyncRefused(changed: (isRefused: boolean) => void, signal: AbortSignal): void {
  signal.addEventListener(
    'abort',
    refused.watch((value) => changed(value === true)),
    { once: true },
  );
}

/**
 * Brings what is the person's own to their other browsers, and from them, choice by choice: of one that was changed in
 * both, this browser's word stands. A store that is full or absent changes nothing here: the settings stay in this browser.
 */
export async function syncMine(): Promise<void> {
  await navigator.locks.request('virgil-sync', async () => {
    try {
      await syncNow();
      if (await isSyncRefused()) await refused.removeValue();
    } catch {
      // Full, absent, switched off by a policy, or of a newer version. The next change tries again.
      await refused.setValue(true).catch(() => {
        // A storage that takes nothing takes this neither; whoever changes something then hears of it.
      });
    }
  });
}

/** Calls back when another browser of the person brought something. */
export function onShared(handler: () => void): void {
  shared.watch(handler);
}

async function syncNow(): Promise<void> {
  const given = await shared.getValue();
  const theirs = strictDecisions(given);
  // A newer version may have written it: what it says is not ours to overwrite.
  if (!theirs) throw new Error('What is shared can’t be read.');
  const standing = await readStanding();
  const mine = personalOf(ownOf(standing));
  // Where nothing is shared any more, everything here is new to it.
  const base = given === null ? {} : (strictDecisions(await agreed.getValue()) ?? {});
  const both = withChanges(personalOf(theirs), changesBetween(base, mine));
  // What is so in this browser anyhow is not kept here, and not missing either.
  const kept = personalOf(differencesOf(standing, both));
  const toTake = changesBetween(mine, kept);
  if (toTake.length) await changeSettings((own) => withChanges(own, toTake));
  if (!isSame(theirs, both)) await shared.setValue(both);
  if (!isSame(base, kept)) await agreed.setValue(kept);
}

function isSame(a: Decisions, b: Decisions): boolean {
  return changesBetween(a, b).length === 0;
}
