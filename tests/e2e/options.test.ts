import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from './harness/agent';
import { describeInBrowsers } from './harness/launch';
import { open, patience, type, underlined } from './hosts-agent';
import { zendesk } from './hosts-desks';
import { dropFile, fill, openSection, pressButton, savedFile, says } from './options-page';
import { violations } from './practice-axe';

const sinful = "You'll have to contact the carrier";
const own = 'we value your patience';

describeInBrowsers("the lead's desk", (driver) => {
  let ticket: Page;
  let page: Page;
  beforeAll(async () => {
    ticket = await open(driver(), zendesk);
    await type(ticket, `${sinful}. And ${own}. Please keep the goods slip.`);
    await until(
      async () => (await underlined(ticket)).some((words) => words.includes('carrier')),
      async () => 'hints in the ticket',
    );
  });
  afterAll(() => ticket.close());

  /** The agent goes to the ticket, sees words underlined there or not, and goes back to the desk. */
  const looks = async (words: string, isThere: boolean): Promise<void> => {
    await ticket.bringToFront();
    const isUnderlined = async () => (await underlined(ticket)).some((each) => each.includes(words));
    await expect.poll(isUnderlined, patience).toBe(isThere);
    await page.bringToFront();
  };
  const sees = (words: string) => looks(words, true);
  const seesNo = (words: string) => looks(words, false);

  it('switches rule sets in open tickets, everywhere or in one helpdesk, and takes it back', async () => {
    page = await openSection(driver(), 'rules');
    await pressSwitch(page, 'Brush-off');
    await seesNo('carrier');
    await pressButton(page, 'Undo');
    await sees('carrier');
    await choose(page, 'Zendesk');
    await pressSwitch(page, 'Brush-off');
    await seesNo('carrier');
    await choose(page, 'Everywhere');
    await expect.poll(() => page.$(`${cardOf('Brush-off')} [aria-checked=true]`), patience).not.toBeNull();
    await pressButton(page, 'Undo');
    await sees('carrier');
    await page.close();
  });

  it('finds rules by their examples, and says how a choice differs from a preset', async () => {
    page = await openSection(driver(), 'rules');
    await page.locator('.search').fill('it is what it is');
    await expect
      .poll(() => page.$$eval('.set h3', (all) => all.map((one) => one.textContent)), patience)
      .toEqual(['Apathy']);
    await pressButton(page, 'Chat');
    await expect.poll(() => says(page, '.presets'), patience).toContain('where nobody signs');
    await pressSwitch(page, 'Apathy');
    await expect.poll(() => says(page, '.presets .note'), patience).toContain('Different here: Apathy');
    await pressButton(page, 'Undo');
    await expect.poll(() => says(page, '.presets .note'), patience).not.toContain('Different here');
    await pressButton(page, 'Undo');
    await expect.poll(() => says(page, '.presets'), patience).not.toContain('where nobody signs');
    await page.close();
  });

  it('takes a rule set of the house from the idea to a file and back, and refuses a broken one', async () => {
    page = await openSection(driver(), 'own');
    await pressButton(page, 'New rule set');
    await fill(page, 'Name', 'Patience');
    await fill(page, 'Words', own);
    // Before it has its examples.
    await fill(page, 'Try it', `Hello, ${own}!`);
    await expect.poll(() => says(page, '.drawn mark'), patience).toBe(own);
    await fill(page, 'Why, in one line for the agent', 'Say when it will be done.');
    await fill(page, 'To be flagged 1', 'We value your time.');
    await fill(page, 'To be left alone 1', 'It will be done at noon.');
    await pressButton(page, 'Save');
    await expect
      .poll(() => says(page, '.faults'), patience)
      .toContain('Rule 1 doesn’t flag “We value your time.”');
    await fill(page, 'To be flagged 1', 'We value your patience.');
    await pressButton(page, 'Save');
    await sees(own);
    await pressButton(page, 'Save as a file');
    const file = await savedFile(page);
    await pressButton(page, 'Delete');
    await seesNo(own);

    await dropFile(page, 'broken.yaml', file.replace('We value your patience', 'We value your time'));
    await expect
      .poll(() => says(page, '.faults'), patience)
      .toMatch(/broken.yaml, line \d+: Rule rule doesn’t flag/);
    await pressButton(page, 'Back');
    await dropFile(page, 'patience.yaml', file);
    await expect.poll(() => says(page), patience).toContain('New rule set');
    await pressButton(page, 'Take it');
    await sees(own);
    await page.close();
  });

  it('opens the hints by the keys that an agent chose, and by none that the browser needs', async () => {
    page = await openSection(driver(), 'mine');
    await page.waitForSelector('.chord', { visible: true });
    const holding = async (tab: Page, held: 'Alt' | 'Control', key: 'KeyJ' | 'KeyZ'): Promise<void> => {
      await tab.keyboard.down(held);
      await tab.keyboard.press(key);
      await tab.keyboard.up(held);
    };
    await page.focus('.chord');
    await holding(page, 'Control', 'KeyZ');
    await expect.poll(() => says(page), patience).toContain('Ctrl+Z has another meaning');
    await holding(page, 'Alt', 'KeyJ');
    const chosen = () => page.$eval('.chord', (each) => (each as HTMLInputElement).value);
    await expect.poll(chosen, patience).toBe('Alt+J');
    await ticket.bringToFront();
    await expect.poll(() => inCoach(ticket, '.badge', 'title'), patience).toContain('Alt+J');
    await holding(ticket, 'Alt', 'KeyJ');
    await expect.poll(() => inCoach(ticket, '.layer', 'role'), patience).toBe('dialog');
    await ticket.keyboard.press('Escape');
    await page.bringToFront();
    await page.focus('.chord');
    await page.keyboard.press('Backspace');
    await expect.poll(chosen, patience).toBe('Alt+V');
    await page.close();
  });

  it('says the words of the house in plain ones', async () => {
    page = await openSection(driver(), 'words');
    await fill(page, 'Term, such as RMA', 'goods slip');
    await fill(page, 'Plain words, such as return number', 'delivery note');
    await page.keyboard.press('Enter');
    await sees('goods slip');
    await page.close();
  });

  it('hands everything to the team in one signed file, and notices what was done to it', async () => {
    const lead = await openSection(driver(), 'team');
    await fill(lead, 'Subject', ' ');
    await fill(lead, "The customer's name", 'Mia');
    await fill(lead, 'What they write', 'It rained into my tent.');
    await pressButton(lead, 'Add the ticket');
    const unmet = 'document.querySelector("input:invalid:focus")?.validationMessage';
    await expect.poll(() => lead.evaluate(unmet), patience).toBe('Please write something here.');
    await fill(lead, 'Subject', 'The tent leaks');
    await pressButton(lead, 'Add the ticket');
    await fill(lead, 'Team, as agents know it', ' Acme ');
    await fill(lead, 'Your name', 'Dana');
    await pressButton(lead, 'Save version 1');
    const file = await savedFile(lead);
    expect(JSON.parse(file)).toMatchObject({
      name: 'Acme',
      version: 1,
      ruleSets: [{ title: 'Patience' }],
      tickets: [{ subject: 'The tent leaks' }],
    });

    await dropFile(lead, 'team.json', file.replace('Dana', 'Mallory'));
    await expect.poll(() => says(lead, '.faults'), patience).toContain('changed after it was signed');
    await pressButton(lead, 'Back');
    await dropFile(lead, 'team.json', file);
    await expect.poll(() => says(lead), patience).toMatch(/Fingerprint of the key: (?:[0-9a-f]{4} ?){4}/);
    await expect.poll(() => says(lead), patience).toContain('New rule set: Patience');
    await lead.locator('.check input').click();
    await pressButton(lead, 'Take it');
    await expect.poll(() => says(lead), patience).toContain('Version 1 by Dana');

    const unsigned = JSON.stringify({ ...Object(JSON.parse(file)), signature: undefined });
    await dropFile(lead, 'team.json', unsigned);
    await expect
      .poll(() => says(lead, '[role=alert]'), patience)
      .toContain("isn't from the lead whom you trust");
    await pressButton(lead, 'Cancel');
    await dropFile(lead, 'team.json', file.replace('"version": 1', '"version": "one"'));
    await expect
      .poll(() => says(lead, '.faults'), patience)
      .toMatch(/team.json, line 4: “version” has to be a number/);
    await lead.close();

    const desk = await driver().openExtensionPage('practice.html');
    await expect.poll(() => says(desk, '.tickets section:first-child h2'), patience).toBe('Acme');
    await expect
      .poll(() => says(desk, '.tickets section:first-child .ticket'), patience)
      .toBe('The tent leaks');
    await desk.close();
  });

  it.each(['light', 'dark'] as const)('is as axe wants it in %s', async (theme) => {
    page = await openSection(driver(), 'rules');
    await driver().setTheme(page, theme);
    await page.locator(`${cardOf('Apathy')} .opener`).click();
    await page.waitForSelector('.rules', { visible: true });
    const found: string[] = await violations(page);
    for (const section of ['words', 'own', 'team', 'mine']) {
      await page.evaluate((name) => (location.hash = name), section);
      await page.waitForSelector(`a[href="#${section}"][aria-current]`);
      if (section === 'own') {
        await pressButton(page, 'New rule set');
        await page.waitForSelector('::-p-aria([name="Name"][role="textbox"])', { visible: true });
      }
      found.push(...(await violations(page)));
    }
    expect(found).toEqual([]);
    await page.close();
  });
});

/** The way to the card of a rule set. */
function cardOf(title: string): string {
  return `::-p-xpath(//li[.//h3="${title}"])`;
}

/** Presses the switch of a rule set. */
async function pressSwitch(page: Page, title: string): Promise<void> {
  await page.locator(`${cardOf(title)} [role=switch]`).click();
}

/** Chooses where what is switched holds. */
async function choose(page: Page, place: string): Promise<void> {
  const label = `::-p-xpath(//label[normalize-space()="${place}"])`;
  await page.locator(label).click();
  await page.waitForSelector(`${label} input:checked`);
}

/** An attribute of a part of Virgil's interface in a helpdesk's page; null while the part isn't there. */
function inCoach(page: Page, selector: string, attribute: string): Promise<string | null> {
  return page.evaluate(
    (part, name) =>
      document.querySelector('virgil-coach')?.shadowRoot?.querySelector(part)?.getAttribute(name) ?? null,
    selector,
    attribute,
  );
}
