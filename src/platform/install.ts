import { browser } from 'wxt/browser';

/** Calls back when the extension was installed or updated. */
export function onInstalled(handler: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => {
    void handler();
  });
}
