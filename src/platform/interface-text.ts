import { browser } from 'wxt/browser';

type Key = Parameters<typeof browser.i18n.getMessage>[0];

/** A text of the interface in the browser's language, with words filled in. Throws what `isContextInvalidated` tells. */
export function interfaceText(key: string, filled: readonly string[]): string {
  // Who asks is typed by the keys; on their way here they are put as the browser keeps them.
  return browser.i18n.getMessage(key as Key, [...filled]);
}
