import type { Page } from 'puppeteer-core';
import type { Driver } from '../../src/cli/browser/driver';
import { defaultSettings } from '../../src/model/settings';
import { waitIn } from '../e2e/hosts-agent';
import { withoutVirgil, zendeskBusyUrl, zendeskPage } from '../pages';
import { heapOf, inChromium, openTicket, REVIEWED_IN_MS, setDraft } from './browser';
import { median, ms } from './clock';
import { keystrokes } from './keystrokes';
import type { Table } from './table';
import { KEY_AFTER_MS, TYPED } from './typing';

const ROUNDS = 3;
const SIN = "You'll have to contact the carrier about it. ";
/** After so long without a question browsers stop a worker. */
const IDLE_FOR_MS = 30_000;

/** What Virgil costs in a helpdesk's page, and how soon its worker answers, in real Chromium. */
export function measurePage(): Promise<Table> {
  return inChromium(measureIn);
}

async function measureIn(driver: Driver): Promise<Table> {
  return {
    title: 'In the page',
    about:
      'Chromium, a ticket with CKEditor 5. What is added to a keystroke is the CPU time of the whole main thread, by its own clock, less that of the same page without Virgil: two windows in which a sentence is typed at the same time, each key in one after the other, at seven keys a second; the median of the rounds, their least and most. A keystroke has its share of the review that follows the sentence. The time in our script is told by tracing, which is in it; the rest is what the browser does for us: underlines are painted anew with every change of the page.',
    head: ['what', 'measured', 'bound'],
    rows: [
      ...(await keystrokes(driver)),
      await memory(driver, 'memory added by a ticket, in a tab', zendeskPage.url),
      await memory(driver, 'memory added, 50 tickets mounted', zendeskBusyUrl),
      ...(await answers(driver)),
    ],
  };
}

async function memory(driver: Driver, what: string, url: string): Promise<string[]> {
  const added: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    added.push((await heap(driver, url)) - (await heap(driver, withoutVirgil(url))));
  return [what, `${median(added).toFixed(1)} MB`, ''];
}

async function heap(driver: Driver, url: string): Promise<number> {
  const page = await openTicket(driver, url);
  await page.keyboard.type(TYPED);
  await waitIn(page, REVIEWED_IN_MS);
  const used = await heapOf(page);
  await page.close();
  return used;
}

/**
 * From the end of a sentence to its painted underline, beyond the pause: with a worker that runs; with one that was
 * stopped for its idleness, which the sentence's first key wakes; and with one that stops in the middle of the sentence.
 */
async function answers(driver: Driver): Promise<string[][]> {
  const page = await openTicket(driver, zendeskPage.url);
  const running: number[] = [];
  const stopped: number[] = [];
  const stoppedAmid: number[] = [];
  const stop = () => driver.stopWorker();
  const idle = async () => {
    await stop();
    await waitIn(page, IDLE_FOR_MS);
  };
  await underlinedIn(page);
  for (let round = 0; round < ROUNDS; round++) {
    running.push(await underlinedIn(page));
    stoppedAmid.push(await underlinedIn(page, { amid: stop }));
    stopped.push(await underlinedIn(page, { before: idle }));
  }
  await page.close();
  return [
    ['sentence end → painted underline, beyond the pause', ms(running), '≤ 50 ms'],
    ['the same with a worker that was stopped while idle: its first answer', ms(stopped), '≤ 300 ms'],
    ['the same with a worker that was stopped two keys before the end', ms(stoppedAmid), ''],
  ];
}

/** `before` is done before the sentence is typed, `amid` two keys before its end. */
interface Interruption {
  before?: () => Promise<void>;
  amid?: () => Promise<void>;
}

async function underlinedIn(page: Page, { before, amid }: Interruption = {}): Promise<number> {
  await setDraft(page, '');
  await waitIn(page, REVIEWED_IN_MS);
  await before?.();
  await page.keyboard.type(SIN.slice(0, -2), { delay: KEY_AFTER_MS });
  await amid?.();
  const seen = page.evaluate(firstUnderline);
  await page.keyboard.type(SIN.slice(-2));
  return (await seen) - defaultSettings.pauseInMs;
}

/** Time in ms from the last key to the first frame behind the one in which an underline is there. */
async function firstUnderline(): Promise<number> {
  const ended = new AbortController();
  let typed = performance.now();
  window.addEventListener('keydown', () => void (typed = performance.now()), {
    capture: true,
    signal: ended.signal,
  });
  while (![...CSS.highlights].some(([name, ranges]) => name.startsWith('virgil-') && ranges.size > 0))
    await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  ended.abort();
  return performance.now() - typed;
}
