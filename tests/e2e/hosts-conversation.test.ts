import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/launch';
import { open, patience, press, says, type } from './hosts-agent';
import { desks, gmail, zendesk } from './hosts-desks';
import { getInside } from './hosts-inside';

const outrage = 'This is the third time I write, and I am furious. I want a refund for order 88213.';
const manager = 'And let me speak to your manager.';

/** What the customer said last, by helpdesk; a note, a quote or a signature is in none of it. */
const lastWords: Record<string, string> = {
  Zendesk: `${outrage}\nAnna\n\n${manager}`,
  Freshdesk: `${outrage}\n${manager}\nAnna`,
  Gmail: `${outrage}\n${manager}\nAnna`,
};

describeInBrowsers('the conversation', (driver) => {
  it.each(desks)('in $name is read with roles and names', async (desk) => {
    const page = await open(driver(), desk);
    expect(await conversation(page, desk.name)).toEqual({
      customer: lastWords[desk.name],
      customerName: 'Anna Rossi',
      thread: [
        { role: 'customer', name: 'Anna Rossi', text: 'Hello, my order 88213 did not arrive.' },
        { role: 'agent', name: 'Tom Bell', text: 'Hi Anna, we are looking into it.' },
      ],
      signed: true,
      channel: 'mail',
    });
    await page.close();
  });

  it('of another ticket is not mixed in', async () => {
    const page = await open(driver(), zendesk);
    await page.locator('[data-entity-id="2"]').click();
    await page.waitForSelector('[data-ticket-id="2"].open');
    expect(await conversation(page, 'Zendesk')).toEqual({
      customer: 'Hi, which sizes do you have? Ben',
      customerName: 'Ben Carter',
      thread: [],
      signed: true,
      channel: 'mail',
    });
    await page.close();
  });

  it('behind a compose window is the window’s own only when the subjects agree', async () => {
    const page = await open(driver(), gmail);
    await page.evaluate('compose()');
    expect(await conversation(page, 'Gmail', 1)).toEqual({ customer: '', thread: [], channel: 'mail' });
    await page.evaluate(`document.querySelector('[name="subjectbox"]').value = 'AW: Order 88213'`);
    expect(await conversation(page, 'Gmail', 1)).toMatchObject({ customer: lastWords['Gmail'] });
    await page.close();
  });

  it('tells a chat from a letter', async () => {
    const page = await open(driver(), zendesk);
    for (const channel of ['native_messaging', 'facebook']) {
      await page.$eval('[data-channel]', (button, by) => button.setAttribute('data-channel', by), channel);
      expect(await conversation(page, 'Zendesk'), channel).toMatchObject({ channel: 'chat' });
    }
    await page.close();
  });

  it('knows the agent by an address of their own that the title doesn’t name', async () => {
    const page = await open(driver(), gmail);
    await page.evaluate(`document.title = 'Order 88213'`);
    expect(await conversation(page, 'Gmail')).toMatchObject({ thread: [] });
    expect(await conversation(page, 'Gmail', 0, ['Tom@Acme.example'])).toMatchObject({
      thread: [{ role: 'customer' }, { role: 'agent', name: 'Tom Bell' }],
    });
    await page.close();
  });

  it('takes an address into account at once that the agent tells while a reply is open', async () => {
    const page = await open(driver(), gmail);
    await page.evaluate(`document.title = 'Order 88213'`);
    await getInside(page);
    const read = await page.evaluate(`(() => {
      const host = inside.hosts.find(({ name }) => name === 'Gmail');
      const own = [];
      let reply;
      const watch = inside.watchReplies({
        host: () => host,
        ownAddresses: () => own,
        start(found) {
          reply = found;
          return { refresh() {} };
        },
        changed() {},
        signal: new AbortController().signal,
      });
      const agents = () => reply.conversation().thread.filter(({ role }) => role === 'agent').length;
      const before = agents();
      own.push('tom@acme.example');
      watch.refresh();
      return [before, agents()];
    })()`);
    expect(read).toEqual([0, 1]);
    await page.close();
  });

  it('is read whole when it has hundreds of messages, and again when more of it comes', async () => {
    const page = await open(driver(), zendesk);
    await page.evaluate(() => {
      const log = document.querySelector('[data-ticket-id="1"] .log');
      const item = log?.firstElementChild;
      for (let nth = 0; nth < 200; nth += 1) if (item) log.prepend(item.cloneNode(true));
    });
    const read = await conversation(page, 'Zendesk');
    // The copies are the customer's, one after another, and then come the agent and the customer.
    expect(read).toMatchObject({ customer: lastWords['Zendesk'] });
    expect((read as { thread: readonly unknown[] }).thread).toHaveLength(202);

    await type(page, 'Hi Anna, thank you. I looked at your order.');
    await press(page, '.badge');
    await expect.poll(() => says(page, '.panel .customer'), patience).toContain('manager');
    expect(await says(page, '.panel .customer')).not.toContain('leav');
    await page.evaluate(() => {
      const log = document.querySelector('[data-ticket-id="1"] .log');
      const item = log?.lastElementChild?.cloneNode(true);
      const words = item instanceof Element ? item.querySelector('.zd-comment') : null;
      if (words) words.textContent = 'I am cancelling my account.';
      if (item) log?.append(item);
    });
    await expect.poll(() => says(page, '.panel .customer'), patience).toContain('leav');
    await page.close();
  });

  it('is read in a page whose pictures shadow the document’s own members', async () => {
    const page = await open(driver(), zendesk);
    await page.evaluate((names) => {
      const traps = names.map((name) => Object.assign(document.createElement('img'), { name }));
      document.body.append(...traps);
    }, shadowed);
    expect(await conversation(page, 'Zendesk')).toMatchObject({ customer: lastWords['Zendesk'] });
    await page.close();
  });
});

const shadowed = [
  'querySelectorAll',
  'querySelector',
  'getElementsByTagName',
  'createTreeWalker',
  'createRange',
  'activeElement',
  'body',
];

/** The conversation of a helpdesk's reply box, by its place among those that are seen. */
async function conversation(
  page: Page,
  host: string,
  place = 0,
  own: readonly string[] = [],
): Promise<unknown> {
  await getInside(page);
  return page.evaluate(`(() => {
    const host = inside.hosts.find(({ name }) => name === '${host}');
    return inside.foundAt(host, inside.shownBoxes(host)[${place}], () => ${JSON.stringify(own)}).conversation();
  })()`);
}
