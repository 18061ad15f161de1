import { browser, type PublicPath } from 'wxt/browser';

/** Calls back when the extension was installed or updated. */
export function onInstalled(handler: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => {
    void handler();
  });
}

/** Opens a page of ours once, when the extension has just been installed; a company's policy opens none. */
export function welcome(page: PublicPath): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcomeByHand(page);
  });
}

/** Whoever was given Virgil by their company didn't ask for a page, and gets no tab in the middle of their work. */
async function welcomeByHand(page: PublicPath): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType !== 'admin') await browser.tabs.create({ url: browser.runtime.getURL(page) });
}
