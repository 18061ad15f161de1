import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/launch';
import { patience } from './hosts-agent';

const firstSwitch = '.group [role="switch"]';

describeInBrowsers('the settings', (driver) => {
  it('hold only what differs from the defaults', async () => {
    const popup = await driver().openExtensionPage('popup.html');
    await press(popup, 0);
    await expect.poll(() => stored(popup, 'settings'), patience).toHaveProperty('sets');
    expect(Object.values((await stored(popup, 'settings'))['sets'] ?? {})).not.toContain(true);
    await press(popup, 0);
    await expect.poll(() => stored(popup, 'settings'), patience).toEqual({});
    await popup.close();
  });

  it('keep the changes of two writers at once', async () => {
    const popups = await Promise.all([0, 1].map(() => driver().openExtensionPage('popup.html')));
    await Promise.all(popups.map((popup, nth) => press(popup, nth)));
    const [popup] = popups;
    if (!popup) throw new Error('There are two popups.');
    await expect.poll(() => isOn(popup, 0), patience).toBe('false');
    await expect.poll(() => isOn(popup, 1), patience).toBe('false');
    await Promise.all(popups.map((each, nth) => press(each, nth)));
    await expect.poll(() => stored(popup, 'settings'), patience).toEqual({});
    for (const each of popups) await each.close();
  });

  it('that are personal go to the other browsers of a person, and come from them', async () => {
    const popup = await driver().openExtensionPage('popup.html');
    await popup.evaluate(
      `chrome.storage.local.set({ settings: { pauseInMs: 1000, sets: { apathy: false } } })`,
    );
    await expect.poll(() => stored(popup, 'mine', 'sync'), patience).toEqual({ pauseInMs: 1000 });
    await popup.evaluate(`chrome.storage.sync.set({ mine: { pauseInMs: 300 } })`);
    await expect
      .poll(() => stored(popup, 'settings'), patience)
      .toEqual({ pauseInMs: 300, sets: { apathy: false } });
    await popup.evaluate('chrome.storage.local.set({ settings: {} })');
    await expect.poll(() => stored(popup, 'mine', 'sync'), patience).toEqual({});
    await popup.close();
  });

  it('that cannot be read are set aside, and the defaults hold', async () => {
    const before = await driver().openExtensionPage('popup.html');
    await before.evaluate(`chrome.storage.local.set({ settings: { offSites: 'everywhere' } })`);
    await before.close();
    const popup = await driver().openExtensionPage('popup.html');
    await expect.poll(() => isOn(popup, 0), patience).toBe('true');
    await expect
      .poll(() => stored(popup, 'settings-unreadable'), patience)
      .toEqual({ settings: { offSites: 'everywhere' } });
    await popup.close();
  });
});

/** Presses the nth switch of a group of rule sets. */
async function press(popup: Page, nth: number): Promise<void> {
  await popup.waitForSelector(firstSwitch);
  await popup.$$eval(firstSwitch, (switches, at) => (switches[at] as HTMLElement | undefined)?.click(), nth);
}

async function isOn(popup: Page, nth: number): Promise<string | null | undefined> {
  return popup.$$eval(firstSwitch, (switches, at) => switches[at]?.getAttribute('aria-checked'), nth);
}

/** What lies in the browser's storage under a name. */
async function stored(
  page: Page,
  name: string,
  area: 'local' | 'sync' = 'local',
): Promise<Record<string, object>> {
  const value = await page.evaluate(
    `chrome.storage.${area}.get('${name}').then((all) => all['${name}'] ?? {})`,
  );
  // What is expected of it is checked by the test that asked.
  return value as Record<string, object>;
}
