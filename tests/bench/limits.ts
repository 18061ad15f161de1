import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compileShipped, loadRulebook } from '../../src/cli/load';
import { createHouse, rulebookOf } from '../../src/engine/house';
import { review } from '../../src/engine/review';
import type { Rulebook } from '../../src/engine/rulebook';
import type { Content, Language } from '../../src/model';
import { noContent } from '../../src/model/content';
import { defaultSettings } from '../../src/model/settings';
import { inTurns, ratio, type Times } from './clock';
import type { Table } from './table';
import { mailIn, replyOf, textOf, unread } from './texts';

const LENGTHS = [1_000, 5_000, 10_000];
const PHRASES = 10_000;
/**
 * After so many reviews the memories of sentences and of words are full; and as they are emptied when they are, after
 * 300, 500 or 5,000 new ones, they are as full again after multiples of those.
 */
const CACHES_FULL = 5_500;
const REVIEWS = { short: 15_000, long: 1_005_000 };

/** Whether cost stays in step: with the words of a text, with a lead's own phrases, and memory with the reviews. */
export async function measureLimits({ long }: { long: boolean }): Promise<Table> {
  const rulebook = loadRulebook();
  return {
    title: 'What grows',
    about:
      'CPU time, medians of rounds in turn; memory after collecting what is no longer needed. Of a reply that goes beyond seven pages the rest is left unread.',
    head: ['what', 'measured', 'bound'],
    rows: [
      ...(await growthByLength('en', rulebook)),
      ...(await growthByLength('it', rulebook)),
      await growthByPhrases(),
      growthByReviews(rulebook, long ? REVIEWS.long : REVIEWS.short),
    ],
  };
}

async function growthByLength(lang: Language, rulebook: Rulebook): Promise<string[][]> {
  const { customer, thread } = mailIn(lang);
  const works = LENGTHS.map((length) => [
    String(length),
    () => review({ customer, thread, lang, reply: replyOf(length, lang) }, rulebook),
  ]);
  const times: Times = await inTurns(Object.fromEntries(works), 3);
  const [shortest = 1] = LENGTHS;
  return LENGTHS.slice(1).map((length) => {
    const perWord = (ratio(times[length], times[shortest]) * shortest) / length;
    return [`a word among ${length}, × a word among ${shortest}, ${lang}`, perWord.toFixed(2), '1 (linear)'];
  });
}

async function growthByPhrases(): Promise<string[]> {
  const kase = textOf('en', 'mail of 600 words').kase;
  const without = houseWith(noContent);
  const withPhrases = houseWith(phrasesFrom(kase.reply));
  const times = await inTurns({
    without: () => review(unread(kase), without),
    with: () => review(unread(kase), withPhrases),
  });
  return [
    `a review with ${PHRASES} phrases of a lead’s own, × without`,
    ratio(times['with'], times['without']).toFixed(2),
    '≤ 2',
  ];
}

function houseWith(content: Content): Rulebook {
  const house = createHouse(content, (lang) => {
    const shipped = compileShipped(lang);
    return 'compiled' in shipped ? shipped.compiled : undefined;
  });
  return rulebookOf(house, defaultSettings);
}

/** Phrases of three words that all stand in the text, so that each is a candidate somewhere in it. */
function phrasesFrom(text: string): Content {
  const words = [...new Set(text.toLowerCase().match(/\b[a-z]{3,}\b/g))];
  const word = (at: number) => words[at % words.length];
  const phrases = Array.from({ length: PHRASES }, (_, at) => ({
    avoid: `${word(at)} ${word(at * 7 + 3)} ${word(at * 13 + 5 + Math.floor(at / words.length))}`,
    say: '',
  }));
  return { ...noContent, words: { ...noContent.words, phrases } };
}

/** Short replies that nobody has read fill the same memories as long ones do, and a million of them can be waited for. */
function growthByReviews(rulebook: Rulebook, reviews: number): string[] {
  let replies = 0;
  const heapAfter = (count: number): number => {
    for (let i = 0; i < count; i++)
      review({ customer: '', thread: [], lang: 'en', reply: `Sent ${replies++}.` }, rulebook);
    collectGarbage();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  const before = heapAfter(CACHES_FULL);
  const after = heapAfter(reviews);
  return [
    `memory after ${reviews} more reviews of replies of two words, each unread`,
    `${before.toFixed(1)} → ${after.toFixed(1)} MB`,
    'no growth',
  ];
}

setFlagsFromString('--expose-gc');
// The flag puts it into contexts that are made after it.
const collectGarbage = runInNewContext('gc') as () => void;
