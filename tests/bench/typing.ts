import { setTimeout as wait } from 'node:timers/promises';
import type { KeyInput, Page } from 'puppeteer-core';
import type { Driver } from '../../src/cli/browser/driver';
import { openTicket, REVIEWED_IN_MS } from './browser';

/** The sentence that is typed, with the space behind it. */
export const TYPED = 'I will look into it with the warehouse today. ';
/** Between two keys in a page, as people type who type well: nearly seven a second. */
export const KEY_AFTER_MS = 150;
/** What a key brings about at once, its frame included, is done by then. */
const SETTLED_MS = 100;

/** CPU time of a page's main thread while a sentence was typed in it, in milliseconds. */
export interface Typing {
  /** From the first key to what the last one brought about at once. */
  keysInMs: number;
  /** After that: of what waits for a pause. */
  pauseInMs: number;
}

/** A ticket in a window, and the clock of its main thread: CPU time so far, in milliseconds. */
interface Desk {
  page: Page;
  clock(): Promise<number>;
}

/**
 * Types a sentence in several pages at once, each key in one after the other, so that whatever else the machine does
 * burdens all alike. By the thread's own clock: tracing would burden most who does many small things.
 */
export async function typeInTurn(driver: Driver, urls: readonly string[], draft: string): Promise<Typing[]> {
  const desks: Desk[] = [];
  for (const url of urls) desks.push(await deskAt(driver, url, draft));
  await typeAt(desks, 0);
  await wait(REVIEWED_IN_MS);
  const begun = await clocksOf(desks);
  await typeAt(desks, KEY_AFTER_MS);
  const typed = await clocksOf(desks);
  await wait(REVIEWED_IN_MS);
  const rested = await clocksOf(desks);
  for (const { page } of desks) await page.close();
  return desks.map((_, at) => ({
    keysInMs: (typed[at] ?? NaN) - (begun[at] ?? NaN),
    pauseInMs: (rested[at] ?? NaN) - (typed[at] ?? NaN),
  }));
}

async function deskAt(driver: Driver, url: string, draft: string): Promise<Desk> {
  const page = await openTicket(driver, url, draft);
  const session = await page.createCDPSession();
  // In one window or the other, keys find the caret where it was.
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await session.send('Performance.enable');
  return {
    page,
    async clock() {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN);
    },
  };
}

async function typeAt(desks: readonly Desk[], keyAfterMs: number): Promise<void> {
  for (const [at, key] of [...TYPED].entries()) {
    for (const { page } of at % 2 ? desks.toReversed() : desks) {
      // A letter is a key of that name.
      await page.keyboard.press(key as KeyInput);
      await wait(keyAfterMs / desks.length);
    }
  }
  await wait(SETTLED_MS);
}

function clocksOf(desks: readonly Desk[]): Promise<number[]> {
  return Promise.all(desks.map(({ clock }) => clock()));
}
