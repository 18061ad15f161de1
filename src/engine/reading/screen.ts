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
      for (const symbol of symbols)
        for (const pattern of index.byRarest.get(symbol) ?? [])
          if (!hasBit(left, pattern) && hasEach(there, index, pattern)) setBit(left, pattern);
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

/** What each pattern needs. A sentence looks at hundreds of them, so it stands in one array of numbers. */
interface Index {
  /** The patterns by each symbol of the rarest group that they need. */
  byRarest: ReadonlyMap<number, Uint32Array>;
  /** The patterns that need no word and no class. */
  anywhere: Bits;
  /** Where the record of each pattern begins, and at last the end of all. */
  starts: Uint32Array;
  /** For each further group of a pattern its length and its symbols, the rarest group first. */
  records: Uint32Array;
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
  const starts: number[] = [];
  const records: number[] = [];
  needs.forEach((groups, pattern) => {
    starts.push(records.length);
    const [rarest, ...others] = groups.length > 1 ? groups.toSorted((a, b) => sumOf(a) - sumOf(b)) : groups;
    if (!rarest) setBit(anywhere, pattern);
    for (const symbol of rarest ?? []) listOf(byRarest, symbol).push(pattern);
    for (const group of others) records.push(group.length, ...group);
  });
  return {
    byRarest: new Map([...byRarest].map(([symbol, patterns]) => [symbol, Uint32Array.from(patterns)])),
    anywhere,
    starts: Uint32Array.from([...starts, records.length]),
    records: Uint32Array.from(records),
  };
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

/** Whether a symbol of each further group is there. */
function hasEach(there: Bits, { starts, records }: Index, pattern: number): boolean {
  const end = starts[pattern + 1] ?? 0;
  for (let at = starts[pattern] ?? 0; at < end;) {
    const behind = at + 1 + (records[at] ?? 0);
    at++;
    while (at < behind && !hasBit(there, records[at] ?? 0)) at++;
    if (at === behind) return false;
    at = behind;
  }
  return true;
}
