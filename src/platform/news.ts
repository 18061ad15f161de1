import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

/** The version of which somebody has seen what is new. Unread until checked. */
const seen = storage.defineItem<unknown>('local:news-seen', { version: 1 });

/** Notes from where on there is news: for whoever has just come there is none. */
export function followUpdates(): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    const before = reason === 'update' ? previousVersion : running();
    if (before) void noteFirst(before);
  });
}

/** The version up to which the news was seen. From now on all of it counts as seen: it is told once. */
export async function takeNews(): Promise<string> {
  const known = v.safeParse(v.string(), await seen.getValue());
  await seen.setValue(running());
  return known.success ? known.output : running();
}

async function noteFirst(version: string): Promise<void> {
  if ((await seen.getValue()) === null) await seen.setValue(version);
}

function running(): string {
  return browser.runtime.getManifest().version;
}
