import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Driver } from '../../src/cli/browser/driver';
import { open, patience, type, underlined } from './hosts-agent';
import { zendesk } from './hosts-desks';
import { launchManaged, type ManagedBrowser } from './policy-browser';

const cited = 'As per our policy';
const reply = `${cited}, opened bags can't be returned.`;

describe('a policy', () => {
  let managed: ManagedBrowser | undefined;
  afterEach(() => managed?.close());

  it('in Chromium is followed by an open ticket without a reload, and shown as locked', async () => {
    managed = await launchManaged('chromium', {});
    const { driver } = managed;
    const ticket = await open(driver, zendesk);
    await type(ticket, reply);
    await expect.poll(() => underlined(ticket), patience).toContainEqual(expect.stringContaining(cited));
    await managed.decide(await example('chromium.json'));
    await expect
      .poll(() => underlined(ticket), { ...patience, timeout: 60_000 })
      .not.toContainEqual(expect.stringContaining(cited));
    await isShownAsLocked(driver);
  });

  it('in Firefox is in force from the start, and shown as locked', async () => {
    managed = await launchManaged('firefox', await example('firefox-policies.json'));
    const { driver } = managed;
    const ticket = await open(driver, zendesk);
    await type(ticket, `${reply} You'll have to contact the carrier.`);
    await expect.poll(() => underlined(ticket), patience).toContainEqual(expect.stringContaining('carrier'));
    expect(await underlined(ticket)).not.toContainEqual(expect.stringContaining(cited));
    await isShownAsLocked(driver);
  });
});

/** The examples that are handed to administrators are the ones that are tried. */
async function example(name: string): Promise<object> {
  const parsed: unknown = JSON.parse(await readFile(`src/platform/policy/${name}`, 'utf8'));
  return Object(parsed) as object;
}

/** The options page and the popup say who decided, and nothing moves. */
async function isShownAsLocked(driver: Driver): Promise<void> {
  const options = await driver.openExtensionPage('options.html');
  const rulebook = await options.waitForSelector('::-p-xpath(//li[.//h3="Rulebook"])');
  expect(await rulebook?.evaluate((card) => card.textContent)).toContain("Set by Acme's policy");
  // The example decides of this one only how much is heard.
  const waiting = await options.waitForSelector('::-p-xpath(//li[.//h3="Waiting"]//*[@class="heard"])');
  expect(await waiting?.evaluate((choice) => choice.textContent)).toContain("Set by Acme's policy");
  const knob = await rulebook?.$('[role=switch]');
  await knob?.click();
  expect(await knob?.evaluate((each) => [each.ariaChecked, each.ariaDisabled])).toEqual(['false', 'true']);
  await options.close();
  const popup = await driver.openExtensionPage('popup.html');
  await popup.waitForSelector('.opener');
  await popup.click('.opener');
  await expect.poll(() => says(popup, 'Rulebook'), patience).toContain("Set by Acme's policy");
  expect(await says(popup, 'Brush-off')).not.toContain('Set by');
}

async function says(popup: Page, set: string): Promise<string | undefined | null> {
  const line = await popup.$(`::-p-xpath(//*[@role="switch"][contains(., "${set}")])`);
  return line?.evaluate((element) => element.textContent);
}
