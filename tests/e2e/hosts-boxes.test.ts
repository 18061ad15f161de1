import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/launch';
import {
  goTo,
  goToEnd,
  hover,
  isCoached,
  open,
  patience,
  press,
  says,
  settle,
  type,
  underlined,
  undo,
} from './hosts-agent';
import { gmail, zendesk, zendeskOld } from './hosts-desks';

const sinful = 'You will have to contact the carrier';
const compose = '[role="dialog"] .editable';

describeInBrowsers('the boxes of a day', (driver) => {
  it('Zendesk’s older composer, with its note and an editor of some years ago', async () => {
    const page = await open(driver(), zendeskOld);
    await type(page, `${sinful}. Sorry.`);
    await expect.poll(() => underlined(page), patience).toEqual([sinful]);
    const before = await zendeskOld.draft(page);
    await hover(page, 'carrier');
    await press(page, '.card .do');
    await expect.poll(() => zendeskOld.draft(page), patience).not.toContain(sinful);
    await expect.poll(() => zendeskOld.draft(page), patience).toContain('Sorry.');
    await undo(page);
    await expect.poll(() => zendeskOld.draft(page), patience).toBe(before);

    await page.click('[data-mode="private"]');
    await expect.poll(() => isCoached(page), patience).toBe(false);
    await page.click('[data-mode="public"]');
    await expect.poll(() => underlined(page), patience).toEqual([sinful]);
    await page.close();
  });

  it('Zendesk’s side conversations are left alone', async () => {
    const page = await open(driver(), zendeskOld);
    await type(page, `${sinful}.`);
    await expect.poll(() => underlined(page), patience).toEqual([sinful]);
    await goTo(page, '#side');
    await type(page, `Side: ${sinful}.`);
    // What was written later has its hints.
    await goTo(page, zendeskOld.box);
    await goToEnd(page);
    await type(page, ` And ${sinful.toLowerCase()}.`);
    await expect.poll(() => underlined(page), patience).toHaveLength(2);
    expect(await underlined(page, '#side')).toEqual([]);
    await page.close();
  });

  it('Gmail’s reply and compose window are each coached while somebody writes in them', async () => {
    const page = await open(driver(), gmail);
    await type(page, `${sinful}.`);
    await expect.poll(() => underlined(page, '.M9'), patience).toEqual([sinful]);
    await page.evaluate('compose()');
    await settle(page);
    await type(page, `${sinful}. Tom`);
    await expect.poll(() => underlined(page, '[role="dialog"]'), patience).toEqual([sinful]);
    await expect.poll(() => page.$$('virgil-coach'), patience).toHaveLength(1);
    await press(page, '.badge');
    // A new mail answers nobody.
    await expect.poll(() => says(page, '.panel'), patience).toContain('Brush-off');
    expect(await says(page, '.panel .customer')).toBe('');
    await page.keyboard.press('Escape');
    await expect.poll(() => says(page, '.panel'), patience).toBe('');

    await page.$eval('[role="dialog"]', (dialog) => dialog.setAttribute('hidden', ''));
    await goTo(page, gmail.box);
    await expect.poll(() => underlined(page, '.M9'), patience).toEqual([sinful]);
    await page.close();
  });

  it('Gmail’s window in full screen, and a forward, which somebody else reads', async () => {
    const page = await open(driver(), gmail);
    await page.evaluate(() => {
      const dialog = document.querySelector('[role="dialog"]');
      const screen = Object.assign(document.createElement('div'), { className: 'aSs' });
      const inner = Object.assign(document.createElement('div'), { className: 'aSt' });
      screen.style.cssText = 'position: fixed; inset: 0; background: #fff';
      document.body.append(screen);
      screen.append(inner);
      if (dialog) inner.append(dialog);
    });
    await page.evaluate('compose()');
    await settle(page);
    await type(page, `${sinful}. Tom`);
    await expect.poll(() => underlined(page, '.aSs'), patience).toEqual([sinful]);
    await page.evaluate(() => {
      const sign = Object.assign(document.createElement('div'), { className: 'Un J-JN-M-I' });
      sign.append(Object.assign(document.createElement('div'), { className: 'mI' }));
      document.querySelector('.aSt [role="dialog"]')?.append(sign);
    });
    await expect.poll(() => isCoached(page), patience).toBe(false);
    expect(await page.$eval(compose, (box) => box.textContent)).toBe(`${sinful}. Tom`);
    await page.close();
  });

  it('Gmail’s compose in a window of its own, which answers no conversation', async () => {
    const page = await open(driver(), gmail);
    await page.evaluate(() => {
      const dialog = document.querySelector('[role="dialog"]');
      const form = dialog?.querySelector('form');
      document.body.className = 'xE xp';
      if (form) document.body.replaceChildren(form);
    });
    await goTo(page, 'form .editable');
    await type(page, `${sinful}. Tom`);
    await expect.poll(() => underlined(page, 'form'), patience).toEqual([sinful]);
    await expect.poll(() => page.$$('virgil-coach'), patience).toHaveLength(1);
    await press(page, '.badge');
    await expect.poll(() => says(page, '.panel'), patience).toContain('Brush-off');
    expect(await says(page, '.panel .customer')).toBe('');
    expect(await page.$eval('form .editable', (box) => box.textContent)).toBe(`${sinful}. Tom`);
    await page.close();
  });

  it('a ticket left in mid-draft keeps its hints apart from those of the next', async () => {
    const page = await open(driver(), zendesk);
    await type(page, `${sinful}.`);
    await expect.poll(() => underlined(page), patience).toEqual([sinful]);
    await hover(page, 'carrier');
    await press(page, '.card .way-out');
    await page.click('[data-entity-id="2"]');
    await goTo(page, '[data-ticket-id="2"] .ck-editor__editable');
    await type(page, `${sinful}.`);
    await expect.poll(() => underlined(page, '[data-ticket-id="2"]'), patience).toEqual([sinful]);
    await page.click('[data-entity-id="1"]');
    await goTo(page, zendesk.box);
    await goToEnd(page);
    await type(page, ' As soon as possible, you will have to ask the sender.');
    // What was sent away from this draft stays away, and what is new is told.
    await expect.poll(() => underlined(page, '[data-ticket-id="1"]'), patience).not.toEqual([]);
    expect(await underlined(page, '[data-ticket-id="1"]')).not.toContain(sinful);
    await page.close();
  });
});
