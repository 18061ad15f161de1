import { browser } from 'wxt/browser';
import type { Settings } from '../model';
import { settingsKey } from './settings-key';

/** What a helpdesk's page needs to know of the settings; the worker judges by the rest. */
export type PageSettings = Pick<Settings, 'offSites'>;

/** Reads the settings in a helpdesk's page, which carries neither the storage module nor its schemas. */
export async function readSettings(): Promise<PageSettings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(settingsKey);
  return parse(stored[settingsKey]);
}

/** Calls back with the new settings at every change, wherever it was made, until `signal` aborts. */
export function watchSettings(changed: (settings: PageSettings) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[settingsKey];
    if (area === 'local' && change) changed(parse(change.newValue));
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}

/** What can't be read counts as never decided, as it does for the worker. */
function parse(value: unknown): PageSettings {
  const isReadable = typeof value === 'object' && value !== null && 'offSites' in value;
  const sites: unknown = isReadable ? value.offSites : [];
  return { offSites: Array.isArray(sites) ? sites.filter((site) => typeof site === 'string') : [] };
}
