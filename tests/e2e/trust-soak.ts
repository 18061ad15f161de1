import type { Page } from 'puppeteer-core';
import type { Driver } from '../../src/cli/browser/driver';
import type { ZendeskWindow } from '../pages/zendesk-app';

/** Goes through fifty tickets within one page, with drafts and new boxes, as an app does in hours. */
export async function rounds(page: Page, count: number): Promise<void> {
  await page.evaluate(async (times) => {
    const { editors, swapBox } = window as unknown as ZendeskWindow;
    const goTo = (tab: string, ticket: number): void => {
      history.pushState({}, '', `/agent/tickets/${ticket}`);
      document.querySelector<HTMLElement>(`[data-entity-id="${tab}"]`)?.click();
      const said = [...document.querySelectorAll(`[data-ticket-id="${tab}"] .zd-comment`)].at(-1);
      if (said) said.textContent = `My order ${ticket} did not arrive.`;
      editors[tab]?.focus();
    };
    const write = (tab: string, draft: string): void =>
      editors[tab]?.setData(`<p>${draft} You'll have to contact the carrier.</p>`);
    for (let round = 0; round < times; round += 1) {
      const tab = String((round % 2) + 1);
      goTo(tab, round % 50);
      if (round % 5 === 0) write(tab, `Round ${round}.`);
      if (round % 100 === 0) await swapBox('2');
      if (round % 10 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    goTo('1', 1);
    write('1', 'Done.');
  }, count);
}

/** How many nodes and listeners a page holds; Firefox tells only of those in the document. */
export async function holds({ kind }: Driver, page: Page): Promise<number> {
  if (kind === 'firefox') return page.$$eval('*', (all) => all.length);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { Nodes = 0, JSEventListeners = 0 } = await page.metrics();
  return Nodes + JSEventListeners;
}
