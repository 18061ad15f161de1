import { decodeNode } from '../pattern/code';
import { createMatcher, type Matcher } from '../pattern/matcher';
import { neededSymbols } from '../pattern/needs';
import { createBits, hasBit, setBit, type Bits } from './bits';

/** Patterns with numbers in a row: from the first up to one behind the last. */
export interface Row {
  from: number;
  to: number;
}

/** Thousands of patterns, of which most can't match a sentence because a word or class that they need isn't there. */
export interface Screen {
  /** The numbers of the patterns that a sentence leaves, given all words and classes in it. */
  left(there: Bits, symbols: Iterable<number>): Bits;
  /** Those of a row that are left, in their order; without `left` all of it. */
  matchers(row: Row, left?: Bits): readonly Matcher[];
}

const NONE: readonly Matcher[] = [];

/**
 * A screen of patterns, as `encodeNode` wrote them, by what is known of every sentence: acts (`isDefined`), which have
 * to be found first, are left to the matcher. Each pattern is looked at only where the rarest that it needs is there,
 * and made runnable when a sentence first leaves it.
 */
export function createScreen(codes: readonly string[], isDefined: (symbol: number) => boolean): Screen {
  const matchers: Matcher[] = [];
  let index: Index | undefined;
  return {
    left(there, symbols) {
      index ??= indexOf(codes, isDefined);
      const left = index.anywhere.slice();
      for (const symbol of symbols) {
        const records = index.byRarest.get(symbol);
        if (records) addLeft(left, there, records);
      }
      return left;
    },
    matchers({ from, to }, left) {
      let found: Matcher[] | undefined;
      for (let place = from; place < to; place++)
        if (!left || hasBit(left, place))
          (found ??= []).push((matchers[place] ??= createMatcher(decodeNode(codes[place] ?? ''), isDefined)));
      return found ?? NONE;
    },
  };
}

interface Index {
  /**
   * By each symbol of the rarest group that patterns need their records, one behind the other as they are read: the
   * pattern's number, the place behind its record, and for each further group its length and its symbols.
   */
  byRarest: ReadonlyMap<number, Uint32Array>;
  /** The patterns that need no word and no class. */
  anywhere: Bits;
}

function indexOf(codes: readonly string[], isDefined: (symbol: number) => boolean): Index {
  const needs = codes.map((code) =>
    neededSymbols(decodeNode(code)).filter((group) => !group.some(isDefined)),
  );
  const commonness = commonnessIn(needs);
  const sumOf = (group: readonly number[]) =>
    group.reduce((sum, symbol) => sum + (commonness.get(symbol) ?? 0), 0);
  const byRarest = new Map<number, number[]>();
  const anywhere = createBits(codes.length);
  needs.forEach((groups, pattern) => {
    const [rarest, ...others] = groups.length > 1 ? groups.toSorted((a, b) => sumOf(a) - sumOf(b)) : groups;
    if (!rarest) setBit(anywhere, pattern);
    for (const symbol of rarest ?? []) addRecord(listOf(byRarest, symbol), pattern, others);
  });
  return {
    byRarest: new Map([...byRarest].map(([symbol, records]) => [symbol, Uint32Array.from(records)])),
    anywhere,
  };
}

function addRecord(records: number[], pattern: number, groups: readonly number[][]): void {
  const start = records.push(pattern, 0) - 2;
  for (const group of groups) records.push(group.length, ...group);
  records[start + 1] = records.length;
}

/** How many patterns need each symbol: what is common in sentences is common in patterns too. */
function commonnessIn(needs: readonly number[][][]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const groups of needs)
    for (const group of groups) for (const symbol of group) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  return counts;
}

function listOf(lists: Map<number, number[]>, symbol: number): number[] {
  const known = lists.get(symbol);
  if (known) return known;
  const made: number[] = [];
  lists.set(symbol, made);
  return made;
}

/** Adds the patterns of which a symbol of each further group is there. */
function addLeft(left: Bits, there: Bits, records: Uint32Array): void {
  for (let at = 0; at < records.length;) {
    const behind = records[at + 1] ?? records.length;
    if (hasEach(there, records, at + 2, behind)) setBit(left, records[at] ?? 0);
    at = behind;
  }
}

function hasEach(there: Bits, records: Uint32Array, start: number, end: number): boolean {
  for (let at = start; at < end;) {
    const behind = at + 1 + (records[at] ?? 0);
    at++;
    while (at < behind && !hasBit(there, records[at] ?? 0)) at++;
    if (at === behind) return false;
    at = behind;
  }
  return true;
}
