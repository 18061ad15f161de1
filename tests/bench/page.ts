import type { Page } from 'puppeteer-core';
import type { Driver } from '../../src/cli/browser/driver';
import { defaultSettings } from '../../src/model/settings';
import { waitIn } from '../e2e/hosts-agent';
import { withoutVirgil, zendeskBusyUrl, zendeskPage } from '../pages';
import { heapOf, inChromium, openTicket, setDraft } from './browser';
import { median } from './clock';
import type { Table } from './table';
import { traced } from './trace';
import { replyOf } from './texts';

const ROUNDS = 5;
const LENGTHS = [150, 1_500];
const TYPED = 'I will look into it with the warehouse today. ';
const SIN = "You'll have to contact the carrier about it. ";
/** Between two keys, as people type who type well: nearly seven a second. */
const KEY_AFTER_MS = 150;
/** After so long without a question browsers stop a worker. */
const IDLE_FOR_MS = 30_000;
/** Long enough for the review behind the pause, and its underlines. */
const REVIEWED_IN_MS = defaultSettings.pauseInMs + 900;

/** What Virgil costs in a helpdesk's page, and how soon its worker answers, in real Chromium. */
export function measurePage(): Promise<Table> {
  return inChromium(measureIn);
}

async function measureIn(driver: Driver): Promise<Table> {
  return {
    title: 'In the page',
    about:
      'Chromium, a ticket with CKEditor 5, with Virgil against the same page without; medians. CPU time of the main thread by tracing, at seven keys a second. A keystroke includes its share of the review that follows the sentence.',
    head: ['what', 'measured', 'bound'],
    rows: [
      ...(await keystrokes(driver)),
      await memory(driver, 'memory added by a ticket, in a tab', zendeskPage.url),
      await memory(driver, 'memory added, 50 tickets mounted', zendeskBusyUrl),
      ...(await answers(driver)),
    ],
  };
}

async function keystrokes(driver: Driver): Promise<string[][]> {
  const rows: string[][] = [];
  let longTasks = 0;
  const places = [
    ...LENGTHS.map((words) => ({ words, url: zendeskPage.url, where: `a draft of ${words} words` })),
    { words: 150, url: zendeskBusyUrl, where: '50 tickets' },
  ];
  for (const { words, url, where } of places) {
    const draft = replyOf(words, 'en');
    const added: number[] = [];
    const without: number[] = [];
    const pauses: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const alone = await typing(driver, withoutVirgil(url), draft);
      const coached = await typing(driver, url, draft);
      const pausing = coached.pausingInMs - alone.pausingInMs;
      longTasks += coached.ownLongTasks;
      without.push(alone.typingInMs / TYPED.length);
      pauses.push(pausing);
      added.push((coached.typingInMs - alone.typingInMs + pausing) / TYPED.length);
    }
    const cost = `${ms(added)} (the page alone ${ms(without)})`;
    rows.push([`added to a keystroke in ${where}`, cost, '≤ 0.5 ms']);
    rows.push([`of which when it pauses, once for the ${TYPED.length} of a sentence`, ms(pauses), '']);
  }
  return [...rows, ['long tasks of ours while typing', String(longTasks), '0']];
}

async function typing(driver: Driver, url: string, draft: string): ReturnType<typeof traced> {
  const page = await openTicket(driver, url, draft);
  await page.keyboard.type(TYPED);
  await waitIn(page, REVIEWED_IN_MS);
  const did = await traced(page, async () => {
    await page.keyboard.type(TYPED, { delay: KEY_AFTER_MS });
    await waitIn(page, REVIEWED_IN_MS);
  });
  await page.close();
  return did;
}

async function memory(driver: Driver, what: string, url: string): Promise<string[]> {
  const added: number[] = [];
  for (let round = 0; round < 3; round++)
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

function ms(times: readonly number[]): string {
  return `${median(times).toFixed(2)} ms`;
}
