import type { Rulebook } from '../../src/engine/rulebook';
import { LANGUAGES, type Case, type Language } from '../../src/model';
import { openBuiltEngine } from './bundle';
import { openFloor, openPeer, PEERS, type Check, type Peer } from './checkers';
import { inTurns, ratio, type Times, type Works } from './clock';
import type { Table } from './table';
import { keystrokesIn, mailIn, texts, unread, type Keystroke } from './texts';

/** What reads a text, beside the floor. */
const READERS = ['Virgil', ...PEERS];
const BOUND = '≤ 1.5';

/** What it costs to read a text first, and at a keystroke: CPU time, as multiples of compromise's own parse. */
export async function measureReading(): Promise<Table> {
  const { review, plain, advising } = await openBuiltEngine();
  const floor = openFloor();
  const peers = await openPeers();
  const rows: string[][] = [];
  for (const { name, lang, kase } of texts) {
    const times = await inTurns({
      floor: () => whole(unread(kase), floor),
      Virgil: () => review(unread(kase), plain),
      ...worksOf(peersIn(lang, peers), (check) => () => whole(unread(kase), check)),
    });
    rows.push([`first review: ${name}`, ...cells(times)]);
  }
  for (const lang of LANGUAGES) {
    const kase = mailIn(lang);
    const typing = (work: (key: Keystroke) => unknown): (() => unknown) => {
      const next = keystrokesIn(kase.reply);
      return () => work(next());
    };
    const reviewing = (rulebook: Rulebook) =>
      inTurns({
        floor: typing(({ sentence }) => floor(sentence)),
        Virgil: typing(({ draft }) => review({ ...kase, reply: draft }, rulebook)),
        ...worksOf(peersIn(lang, peers), (check) => typing(({ draft }) => check(draft))),
      });
    rows.push([`a keystroke in the mail of 150 words, ${lang}`, ...cells(await reviewing(plain))]);
    rows.push([
      `the same with all fixes tried, ${lang}`,
      ...cells(await reviewing(advising)).slice(0, -1),
      '',
    ]);
  }
  return {
    title: 'Reading, × compromise’s own parse',
    about:
      'CPU time once all are warmed up, one call after the other in turn, medians of rounds; another text each time. A keystroke is compared with the parse of the one sentence. Fixes are tried for who turns to the hints, and not at each pause; the peers speak English only.',
    head: ['what', ...READERS, 'bound for Virgil'],
    rows,
  };
}

type Peers = ReadonlyMap<Peer, Check>;

async function openPeers(): Promise<Peers> {
  const peers = new Map<Peer, Check>();
  for (const peer of PEERS) peers.set(peer, await openPeer[peer]());
  return peers;
}

function peersIn(lang: Language, peers: Peers): Peers {
  return lang === 'en' ? peers : new Map();
}

function worksOf(peers: Peers, workOf: (check: Check) => () => unknown): Works {
  return Object.fromEntries([...peers].map(([name, check]) => [name, workOf(check)]));
}

/** Reads both sides of a conversation. */
async function whole({ customer, reply }: Case, check: Check): Promise<void> {
  await check(customer);
  await check(reply);
}

function cells(times: Times): string[] {
  const of = (reader: string) => (times[reader] ? ratio(times[reader], times['floor']).toFixed(2) : '');
  return [...READERS.map(of), BOUND];
}
