import { browser } from 'wxt/browser';

/**
 * The pages of the helpdesks that Virgil comes with. Chromium gives them at installation; Firefox lets people
 * withhold them, and then nothing works until they are given.
 */
function helpdesks(): { origins: string[] } {
  return { origins: browser.runtime.getManifest().host_permissions ?? [] };
}

/** Whether Virgil may read the helpdesks' pages. */
export function mayReadHelpdesks(): Promise<boolean> {
  return browser.permissions.contains(helpdesks());
}

/** Asks for the helpdesks' pages, and answers whether they were given. Only in answer to a press. */
export function askForHelpdesks(): Promise<boolean> {
  return browser.permissions.request(helpdesks());
}
