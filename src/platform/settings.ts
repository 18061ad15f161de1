import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { Settings } from '../model';
import { defaultSettings } from '../model/settings';
import { settingsSchema } from './schemas';
import { settingsKey } from './settings-key';

/** Unread until checked: a profile may be synced, restored or edited by hand. */
const stored = storage.defineItem<unknown>(`local:${settingsKey}`, { version: 1 });

/** Where a value that could not be read is kept, so that nobody's choices are thrown away. */
const setAside = storage.defineItem<unknown>(`local:${settingsKey}-unreadable`);

/** What was decided; the defaults when nothing was, or when it can't be read. */
export async function readSettings(): Promise<Settings> {
  const value = await stored.getValue();
  const settings = parse(value);
  if (settings) return settings;
  await setAside.setValue(value);
  await stored.removeValue();
  return defaultSettings;
}

/** Calls back with the new settings at every change, wherever it was made, until `signal` aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const stop = stored.watch((value) => changed(parse(value) ?? defaultSettings));
  signal.addEventListener('abort', stop, { once: true });
}

/**
 * Changes the settings by a function of what they are at that moment.
 * Only for our own pages and the worker, where one change waits for the other.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('virgil-settings', async () => {
    const settings = change(await readSettings());
    await stored.setValue(decided(settings));
    return settings;
  });
}

function parse(value: unknown): Settings | null {
  const result = v.safeParse(settingsSchema, value ?? {});
  return result.success ? result.output : null;
}

/** Only what was decided: a field that says what its default says is left out. */
function decided(settings: Settings): Partial<Settings> {
  const defaults = new Map<string, unknown>(Object.entries(defaultSettings));
  const isDecided = ([name, field]: [string, unknown]): boolean =>
    JSON.stringify(field) !== JSON.stringify(defaults.get(name));
  return Object.fromEntries(Object.entries(settings).filter(isDecided));
}
