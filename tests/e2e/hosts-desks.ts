import type { KeyInput, Page } from 'puppeteer-core';
import { freshdeskPage, gmailPage, zendeskOldPage, zendeskPage } from '../pages';

/** How an agent works in one helpdesk's page. */
export interface Desk {
  name: string;
  url: string;
  /** The reply box. */
  box: string;
  /** Waits until the page has all that it has at the start. */
  arrive(page: Page): Promise<unknown>;
  /** Does what an agent does to get at the reply box. */
  openReply(page: Page): Promise<unknown>;
  /** The draft as the editor's own model has it, in HTML. */
  draft(page: Page): Promise<string>;
  /** Presses "Send". */
  send: string;
  /** The keys that send, held down in this order. */
  sendKeys: readonly KeyInput[];
}

export const zendesk: Desk = {
  name: 'Zendesk',
  url: zendeskPage.url,
  box: '[data-ticket-id="1"] [data-test-id="omnicomposer-rich-text-ckeditor"]',
  arrive: (page) => page.waitForSelector('body.ready'),
  openReply: (page) => page.waitForSelector('body.ready'),
  draft: (page) => text(page, 'editors[1].getData()'),
  send: '[data-ticket-id="1"] [data-test-id="submit_button-button"]',
  sendKeys: ['ControlLeft', 'AltLeft', 'KeyS'],
};

export const freshdesk: Desk = {
  name: 'Freshdesk',
  url: freshdeskPage.url,
  box: '.ticket-editor .fr-element',
  arrive: (page) => page.waitForSelector('.editor-placeholder'),
  openReply: (page) => page.locator('.editor-placeholder').click(),
  draft: (page) => text(page, 'editor.getData()'),
  send: '[data-test-id="submit"]',
  sendKeys: ['ControlLeft', 'Enter'],
};

export const gmail: Desk = {
  name: 'Gmail',
  url: gmailPage.url,
  box: '.M9 .editable',
  arrive: (page) => page.waitForSelector('.M9 .editable'),
  openReply: (page) => page.waitForSelector('.M9 .editable'),
  draft: (page) => text(page, 'editor.getData()'),
  send: '.send',
  sendKeys: ['ControlLeft', 'Enter'],
};

/** The composer of some years ago. */
export const zendeskOld: Desk = {
  name: 'Zendesk, the older one',
  url: zendeskOldPage.url,
  box: '#reply',
  arrive: (page) => page.waitForSelector('body.ready'),
  openReply: (page) => page.waitForSelector('body.ready'),
  draft: (page) => text(page, 'editor.getData()'),
  send: 'body',
  sendKeys: [],
};

export const desks: readonly Desk[] = [zendesk, freshdesk, gmail];

/** A text that the page's own script gives. */
export async function text(page: Page, expression: string): Promise<string> {
  return String(await page.evaluate(expression));
}
