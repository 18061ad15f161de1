import type { Driver } from '../../../src/cli/browser/driver';
import { until } from './agent';

/**
 * Waits for the page that greets: it comes to the front when it is ready, and in a tab behind it nobody can
 * click, nor see. The extension is asked, which knows its tabs even where the driver missed one opening.
 */
export async function seeGreeting(driver: Driver): Promise<void> {
  const page = await driver.openExtensionPage('popup.html');
  const tabs = (): Promise<string> =>
    page.evaluate(
      'chrome.tabs.query({}).then((tabs) => tabs.map(({ url }) => url).join())',
    ) as Promise<string>;
  await until(
    async () => (await tabs()).includes('/welcome.html'),
    async () => `the page that greets, among ${await tabs()}`,
  );
  await page.close();
}
