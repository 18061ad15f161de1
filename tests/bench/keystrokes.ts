import type { Page } from 'puppeteer-core';
import type { Driver } from '../../src/cli/browser/driver';
import { waitIn } from '../e2e/hosts-agent';
import { withoutVirgil, zendeskBusyUrl, zendeskPage } from '../pages';
import { openTicket, REVIEWED_IN_MS } from './browser';
import { ms } from './clock';
import { replyOf } from './texts';
import { traced, type OwnWork } from './trace';
import { KEY_AFTER_MS, TYPED, typeInTurn } from './typing';

/** An even number, since the windows change places from one round to the next. */
const ROUNDS = 6;

/** Where somebody types. */
interface Place {
  where: string;
  url: string;
  words: number;
}

const places: readonly Place[] = [
  { where: 'a draft of 150 words', url: zendeskPage.url, words: 150 },
  { where: 'a draft of 1500 words', url: zendeskPage.url, words: 1_500 },
  { where: '50 tickets', url: zendeskBusyUrl, words: 150 },
];

/** What Virgil adds to a keystroke, place by place: rows of the table. */
export async function keystrokes(driver: Driver): Promise<string[][]> {
  const rows: string[][] = [];
  let longTasks = 0;
  for (const place of places) {
    const draft = replyOf(place.words, 'en');
    // A browser that has just started is slower in the first windows, as no agent's is who works in it all day.
    await addedBy(driver, place.url, draft, true);
    const rounds: Added[] = [];
    for (let round = 0; round < ROUNDS; round++)
      rounds.push(await addedBy(driver, place.url, draft, round % 2 === 1));
    const own = await ownWork(driver, place.url, draft);
    longTasks += own.longTasks;
    rows.push(...rowsOf(place, rounds, own));
  }
  return [...rows, ['long tasks of ours while typing', String(longTasks), '0']];
}

function rowsOf({ where }: Place, rounds: readonly Added[], own: OwnWork): string[][] {
  const added = rounds.map(({ keys, pause }) => (keys + pause) / TYPED.length);
  const spread = `${Math.min(...added).toFixed(2)} to ${Math.max(...added).toFixed(2)}`;
  const alone = ms(rounds.map((round) => round.alone / TYPED.length));
  const pause = ms(rounds.map((round) => round.pause));
  return [
    [`added to a keystroke in ${where}`, `${ms(added)} (${spread}; the page alone ${alone})`, '≤ 0.5 ms'],
    ['of which in our script', ms([own.scriptInMs / TYPED.length]), ''],
    [`of which when it pauses, once for the ${TYPED.length} of a sentence`, pause, ''],
  ];
}

/** What a sentence took of the page alone, and what Virgil added with its keys and when it paused; in milliseconds. */
interface Added {
  alone: number;
  keys: number;
  pause: number;
}

async function addedBy(driver: Driver, url: string, draft: string, isTurned: boolean): Promise<Added> {
  const urls = [withoutVirgil(url), url];
  const typings = await typeInTurn(driver, isTurned ? urls.toReversed() : urls, draft);
  const [alone, coached] = isTurned ? typings.toReversed() : typings;
  if (!alone || !coached) throw new Error('One of the pages was not typed in.');
  return {
    alone: alone.keysInMs,
    keys: coached.keysInMs - alone.keysInMs,
    pause: coached.pauseInMs - alone.pauseInMs,
  };
}

async function ownWork(driver: Driver, url: string, draft: string): Promise<OwnWork> {
  const page = await openTicket(driver, url, draft);
  await typeSentence(page, 0);
  const own = await traced(page, () => typeSentence(page, KEY_AFTER_MS));
  await page.close();
  return own;
}

async function typeSentence(page: Page, delay: number): Promise<void> {
  await page.keyboard.type(TYPED, { delay });
  await waitIn(page, REVIEWED_IN_MS);
}
