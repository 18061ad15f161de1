import { storage } from 'wxt/utils/storage';
import type { Decisions } from '../model';
import { personalOf, withPersonal } from '../model/sharing';
import { ownOf } from '../model/standing';
import { strictDecisions } from './decisions-schema';
import { changeSettings, readStanding } from './settings';

/** What the person's browsers share, by the browser's own account. */
const shared = storage.defineItem<unknown>('sync:mine', { version: 1 });

/** What this browser and the shared store last agreed on: it tells which of them was changed since. */
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
 * Brings what is the person's own to their other browsers, and from them. Where both were changed, this browser's
 * word stands. A store that is full or absent changes nothing here: the settings stay in this browser.
 */
export async function syncMine(): Promise<void> {
  await navigator.locks.request('virgil-sync', async () => {
    try {
      await syncNow();
      if (await isSyncRefused()) await refused.removeValue();
    } catch {
      // Full, absent or switched off by a policy. The next change tries again.
      await refused.setValue(true);
    }
  });
}

/** Calls back when another browser of the person brought something. */
export function onShared(handler: () => void): void {
  shared.watch(handler);
}

async function syncNow(): Promise<void> {
  const mine = personalOf(ownOf(await readStanding()));
  const theirs = strictDecisions(await shared.getValue());
  const base = strictDecisions(await agreed.getValue()) ?? {};
  if (!isSame(mine, base)) {
    if (!isSame(mine, theirs ?? {})) await shared.setValue(mine);
    await agreed.setValue(mine);
    return;
  }
  if (!theirs || isSame(theirs, base)) return;
  await changeSettings((own) => withPersonal(own, personalOf(theirs)));
  await agreed.setValue(personalOf(theirs));
}

function isSame(a: Decisions, b: Decisions): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(decisions: Decisions): [string, unknown][] {
  return Object.entries(decisions).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
