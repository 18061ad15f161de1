import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { launch, describeInBrowsers } from './harness/launch';
import { open, patience, type, underlined } from './hosts-agent';
import { zendesk } from './hosts-desks';
import { cardOf, dropFile, fill, openSection, pressButton, savedFile, says } from './options-page';

const phrase = 'we value your patience';

describeInBrowsers('the desk', (driver, kind) => {
  it('is walked by the keys alone, and the focus is never lost', async () => {
    const page = await openSection(driver(), 'rules');
    await page.bringToFront();
    await page.waitForSelector('.set');
    await tabTo(page, 'House words');
    await tabTo(page, 'Team file');
    await tabTo(page, 'Search rules and examples');
    await page.keyboard.type('it is what it is');
    await tabTo(page, 'Show the rules of: Apathy');
    await page.keyboard.press('Enter');
    await expect.poll(() => says(page, '.rules'), patience).toContain('It is what it is');
    const isOn = () => page.$eval('[role=switch][aria-label=Apathy]', (knob) => knob.ariaChecked);
    await tabTo(page, 'Apathy');
    await page.keyboard.press(' ');
    await expect.poll(isOn, patience).toBe('false');
    await control(page, 'z');
    await expect.poll(isOn, patience).toBe('true');
    await page.keyboard.press(' ');
    await expect.poll(isOn, patience).toBe('false');
    await tabTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await expect.poll(isOn, patience).toBe('true');
    await expect.poll(() => focused(page), patience).not.toBe('');

    await tabTo(page, 'Own rules', 'back');
    await page.keyboard.press('Enter');
    await tabTo(page, 'New rule set');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), patience).toBe('Name');
    await page.keyboard.type('Time');
    await tabTo(page, 'Words');
    await page.keyboard.type('we value your');
    await tabTo(page, 'Any of');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), patience).toBe('Any of');
    await page.keyboard.type('time,patience');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page), patience).toBe('New rule set');
    await control(page, 'z');
    await expect.poll(() => focused(page), patience).toBe('Name');
    await tabTo(page, 'Why, in one line for the agent');
    await page.keyboard.type('Say when it will be done.');
    await tabTo(page, 'To be left alone 1');
    await page.keyboard.type('It will be done at noon.');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), patience).toBe('New rule set');
    expect(await says(page, '.set h3')).toBe('Time');
    await tabTo(page, 'Bring in rule sets');
    await page.evaluate(failToReadOnce);
    await dropFile(page, 'broken.yaml', 'set: [time');
    await expect.poll(() => says(page, '[role=alert]'), patience).toContain('read just now');
    await tabTo(page, 'Try again');
    await page.keyboard.press('Enter');
    await expect.poll(() => says(page, '.faults'), patience).toContain('broken.yaml, line 1: ');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page), patience).toBe('Bring in rule sets');
    await tabTo(page, 'Delete Time', 'back');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.$$eval('.set', (all) => all.length), patience).toBe(0);
    await expect.poll(() => focused(page), patience).toBe('New rule set');
    await page.close();
  });

  it('takes a rule from the idea to another profile in under ten steps', async () => {
    const steps: string[] = [];
    const step = (name: string, doing: Promise<unknown>): Promise<unknown> => {
      steps.push(name);
      return doing;
    };
    const lead = await openSection(driver(), 'rules');
    await lead.bringToFront();
    await step('go to "Own rules"', lead.click('a[href="#own"]'));
    await step('begin', pressButton(lead, 'New rule set'));
    await step('say the phrase', fill(lead, 'Words', phrase));
    await step('say why', fill(lead, 'Why, in one line for the agent', 'Say when it will be done.'));
    await step('say what is fine', fill(lead, 'To be left alone 1', 'It will be done at noon.'));
    await step('save', pressButton(lead, 'Save'));
    await step('hand out', pressButton(lead, 'Save as a file'));
    const file = await savedFile(lead);

    const other = await launch(kind);
    try {
      const agent = await openSection(other, 'rules');
      await agent.bringToFront();
      await step('drop the file anywhere', dropFile(agent, 'phrase.yaml', file, 'main'));
      await expect.poll(() => says(agent), patience).toContain('New rule: Say when it will be done.');
      await step('take it', pressButton(agent, 'Take it'));
      await expect.poll(() => says(agent, '.set h3'), patience).toBe(phrase);
      const ticket = await open(other, zendesk);
      await type(ticket, `And ${phrase}. Goodbye.`);
      await expect.poll(() => underlined(ticket), patience).toContain(phrase);
    } finally {
      await other.close();
    }
    expect(steps.length, steps.join(', ')).toBeLessThan(10);
    await lead.close();
  });

  it('in two pages keeps what each of them changes, and takes back only what was done in it', async () => {
    const first = await openSection(driver(), 'words');
    const second = await openSection(driver(), 'words');
    await first.bringToFront();
    await fill(first, 'Name', 'Zebra');
    await first.keyboard.press('Enter');
    await expect.poll(() => says(second), patience).toContain('Zebra');
    await second.bringToFront();
    await fill(second, 'Name', 'Okapi');
    await second.keyboard.press('Enter');
    await expect.poll(() => says(first), patience).toContain('Okapi');
    await first.bringToFront();
    await pressButton(first, 'Undo');
    for (const page of [first, second]) {
      await expect.poll(() => says(page), patience).not.toContain('Zebra');
      expect(await says(page)).toContain('Okapi');
    }

    for (const page of [first, second]) await page.evaluate(() => (location.hash = 'rules'));
    const isOff = async (page: Page, title: string) =>
      (await (await cardOf(page, title)).$('[aria-checked=false]')) !== null;
    for (const [page, title] of [
      [first, 'Apathy'],
      [second, 'Coldness'],
    ] as const) {
      await page.bringToFront();
      await (await (await cardOf(page, title)).$('[role=switch]'))?.click();
      await expect.poll(() => isOff(page, title), patience).toBe(true);
    }
    await first.bringToFront();
    await pressButton(first, 'Undo');
    await expect.poll(() => isOff(second, 'Apathy'), patience).toBe(false);
    expect(await isOff(second, 'Coldness')).toBe(true);
    await first.close();
    await second.close();
  });

  it('says when settings could not be read, and hands them out before they are forgotten', async () => {
    const page = await openSection(driver(), 'mine');
    await page.bringToFront();
    await page.evaluate(`chrome.storage.local.set({ settings: { offSites: 'everywhere' } })`);
    await expect.poll(() => says(page, '[role=alert]'), patience).toContain('could not be read');
    await pressButton(page, 'Save it as a file');
    expect(JSON.parse(await savedFile(page))).toEqual({ settings: { offSites: 'everywhere' } });
    await pressButton(page, 'Forget it');
    await expect.poll(() => page.$('[role=alert]'), patience).toBeNull();
    await page.close();
  });
});

/** Runs in the page: the next file can't be read, as where its disk was taken out. */
function failToReadOnce(): void {
  File.prototype.text = () => {
    Reflect.deleteProperty(File.prototype, 'text');
    return Promise.reject(new Error('The disk is gone.'));
  };
}

/** What has the focus, as it is called; empty where nothing has. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: element } = document;
    if (!element || element === document.body) return '';
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.firstElementChild : null;
    const named = element.getAttribute('aria-label') ?? label?.textContent;
    const labelled = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return (named ?? labelled ?? element.textContent ?? '').trim();
  });
}

/** Presses Tab until something has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: string, direction: 'on' | 'back' = 'on'): Promise<void> {
  const passed: string[] = [];
  if (direction === 'back') await page.keyboard.down('Shift');
  do {
    await page.keyboard.press('Tab');
    passed.push(await focused(page));
  } while (passed.at(-1) !== name && passed.length < 200);
  if (direction === 'back') await page.keyboard.up('Shift');
  expect(passed.at(-1), `passed ${passed.join(', ')}`).toBe(name);
}

async function control(page: Page, key: 'z'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}
