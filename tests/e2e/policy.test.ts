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
  const rulebook = '::-p-xpath(//li[.//h3="Rulebook"])';
  await expect.poll(() => saysIn(options, rulebook), patience).toContain("Set by Acme's policy");
  // The example decides of this one only how much is heard.
  const waiting = '::-p-xpath(//li[.//h3="Waiting"]//*[@class="heard"])';
  await expect.poll(() => saysIn(options, waiting), patience).toContain("Set by Acme's policy");
  const knob = `${rulebook} [role=switch]`;
  await options.locator(knob).click();
  await expect
    .poll(() => options.$eval(knob, (each) => [each.ariaChecked, each.ariaDisabled]), patience)
    .toEqual(['false', 'true']);
  await options.close();
  const popup = await driver.openExtensionPage('popup.html');
  await popup.locator('.opener').click();
  await expect.poll(() => saysIn(popup, lineOf('Rulebook')), patience).toContain("Set by Acme's policy");
  expect(await saysIn(popup, lineOf('Brush-off'))).not.toContain('Set by');
}

/** A rule set's line in the popup. */
function lineOf(set: string): string {
  return `::-p-xpath(//*[@role="switch"][contains(., "${set}")])`;
}

/** What an element says; empty while it isn't there. */
async function saysIn(page: Page, selector: string): Promise<string> {
  const element = await page.$(selector);
  return element ? element.evaluate(({ textContent }) => textContent ?? '') : '';
}
