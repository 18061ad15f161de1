import type { Driver } from '../../src/cli/browser/driver';

/** What a tab's toolbar icon says. */
export interface Toolbar {
  title: string;
  badge: string;
}

/** The parts of the browser's extension API that are asked here. */
interface Extension {
  tabs: { query(of: { url: string }): Promise<{ id: number }[]> };
  action: {
    getTitle(of: { tabId: number }): Promise<string>;
    getBadgeText(of: { tabId: number }): Promise<string>;
  };
}

/** What the toolbar icon says of the first tab whose address matches a pattern. */
export async function toolbarOf(driver: Driver, url: string): Promise<Toolbar> {
  const page = await driver.openExtensionPage('popup.html');
  const toolbar = await page.evaluate(async (pattern) => {
    // Firefox calls it `browser`, Chromium `chrome`.
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const { tabs, action } = browser ?? chrome;
    const [tab] = await tabs.query({ url: pattern });
    if (!tab) throw new Error(`No tab shows ${pattern}.`);
    const of = { tabId: tab.id };
    return { title: await action.getTitle(of), badge: await action.getBadgeText(of) };
  }, url);
  await page.close();
  return toolbar;
}

/** Opens Chromium's popup over the tab in front, as a press on the icon does. */
export async function pressToolbarIcon(driver: Driver): Promise<void> {
  const target = await driver.browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate('chrome.action.openPopup()');
}
