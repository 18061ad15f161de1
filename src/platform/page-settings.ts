import { browser } from 'wxt/browser';
import type { Settings } from '../model';
import { BEFORE_SENDING, defaultSettings } from '../model/settings';
import { keys } from './settings-key';

/** What a helpdesk's page needs to know of the settings; the worker judges by the rest. */
export type PageSettings = Pick<
  Settings,
  'offSites' | 'pauseInMs' | 'beforeSending' | 'ownAddresses' | 'shortcut'
>;

/** Reads the settings in a helpdesk's page, which carries neither the storage module nor its schemas. */
export async function readSettings(): Promise<PageSettings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(keys.inForce);
  return parse(stored[keys.inForce]);
}

/** Calls back with the new settings at every change, wherever it was made, until `signal` aborts. */
export function watchSettings(changed: (settings: PageSettings) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[keys.inForce];
    if (area === 'local' && change) changed(parse(change.newValue));
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}

/** What can't be read counts as never decided, as it does for the worker. */
function parse(value: unknown): PageSettings {
  const stored: Partial<Record<keyof PageSettings, unknown>> = Object(value);
  const { offSites, ownAddresses, pauseInMs, shortcut, beforeSending } = stored;
  return {
    offSites: texts(offSites),
    ownAddresses: texts(ownAddresses),
    pauseInMs: typeof pauseInMs === 'number' ? pauseInMs : defaultSettings.pauseInMs,
    shortcut: typeof shortcut === 'string' ? shortcut : defaultSettings.shortcut,
    beforeSending: BEFORE_SENDING.find((choice) => choice === beforeSending) ?? defaultSettings.beforeSending,
  };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}
