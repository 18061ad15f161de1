import { LANGUAGES } from '../model';
import { readRuleFiles } from '../engine/compile/files';
import { grammarFile } from '../engine/compile/schema';
import { readSource } from '../engine/compile/source';
import type { RuleSet } from '../engine/compile/compiled';
import { allSymbols } from '../engine/pattern/needs';
import type { Grammar } from '../engine/reading/grammar';
import type { Chapter, Rulebook } from '../engine/rulebook';
import type { Trial } from './trials';
import { RULES } from './load';
import { count, verdictOn, type Tally } from './tally';

/** A pattern as it is written, and the rule set that finds by it. */
interface WrittenPattern {
  set: string;
  name: string;
  symbol: number;
  index: number;
}

/** Where each pattern of the acts that a rule set finds by matches, whether or not a rule excuses it. */
export function tallyPatterns(
  trials: readonly Trial[],
  rulebook: Rulebook,
  concerns: (set: string) => boolean,
): Tally {
  const tally: Tally = new Map();
  for (const lang of LANGUAGES) {
    const spoken = trials.filter(({ kase }) => kase.lang === lang);
    const chapter = spoken.length ? rulebook.chapter(lang) : undefined;
    if (chapter) tallyChapter(chapter, spoken, concerns, tally);
  }
  return tally;
}

function tallyChapter(
  { grammar, read, ruleSets }: Chapter,
  trials: readonly Trial[],
  concerns: (set: string) => boolean,
  tally: Tally,
): void {
  const patterns = ruleSets.filter(({ id }) => concerns(id)).flatMap((set) => patternsOf(set, grammar));
  for (const { set, name, symbol, index } of patterns) {
    const rows = grammar.definition(symbol);
    const all = rows && [rows.any, rows.again].flatMap((row) => grammar.screen.matchers(row));
    const matcher = all?.slice(index, index + 1);
    if (!matcher?.length) continue;
    for (const { kase, expects, forbids } of trials) {
      const verdict = verdictOn(set, expects, forbids);
      if (!verdict) continue;
      const hit = read(kase.reply).sentences.find(({ sentence }) => sentence.has(matcher));
      if (hit) count(tally, name, verdict, hit.sentence.text);
    }
  }
}

function patternsOf(set: RuleSet, { lang, symbol }: Grammar): WrittenPattern[] {
  const found = new Set(set.rules.flatMap(({ find }) => find.flatMap(allSymbols)));
  const acts = readRuleFiles(`${RULES}${lang}`)
    .filter(({ path }) => path.startsWith('acts/'))
    .flatMap(({ path, text }) => Object.entries(readSource(path, text, grammarFile).data));
  return acts.flatMap(([name, { any }]) => {
    const id = symbol(`#${name}`);
    if (id === undefined || !found.has(id)) return [];
    const written = [
      ...any.filter((pattern) => !pattern.includes(`#${name}`)),
      ...any.filter((pattern) => pattern.includes(`#${name}`)),
    ];
    return written.map((pattern, index) => ({ set: set.id, name: `${name}: ${pattern}`, symbol: id, index }));
  });
}
