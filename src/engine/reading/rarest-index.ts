import { decodeNode } from '../pattern/code';
import { createMayMatch } from '../pattern/may-match';
import { neededSymbols } from '../pattern/needs';
import { commonnessOf, createRarestIn } from '../pattern/rarest';
import { createBits, hasBit, setBit, type Bits } from './bits';

/** Patterns by the symbols of their rarest part. */
export interface RarestIndex {
  /** The patterns that need no word and no class. */
  anywhere: Bits;
  /** Adds those with one of the symbols in their rarest part of which all other words and classes are there too. */
  addLeft(left: Bits, symbols: Iterable<number>, there: Bits): void;
}

/** The patterns of one symbol. */
interface Asked {
  patterns: number[];
  /** How often a sentence held it. */
  met: number;
  /** What they need, once it was met often. */
  records?: Uint32Array;
}

/**
 * To read in a pattern whether it may match costs little once, and what it needs as a list of numbers is asked ten times
 * faster but costs a hundred times that to write: it is written for symbols that so many sentences held.
 */
const OFTEN = 50;

/** Indexes patterns, as `markRarest` marked them, by all but acts (`defined`). */
export function createRarestIndex(codes: readonly string[], defined: Bits): RarestIndex {
  const isDefined = (symbol: number) => hasBit(defined, symbol);
  const rarestIn = createRarestIn(isDefined);
  const bySymbol = new Map<number, Asked>();
  const anywhere = createBits(codes.length);
  for (const [pattern, code] of codes.entries()) {
    const rarest = rarestIn(code);
    if (!rarest) setBit(anywhere, pattern);
    for (const symbol of rarest ?? []) {
      const asked = bySymbol.get(symbol);
      if (asked) asked.patterns.push(pattern);
      else bySymbol.set(symbol, { patterns: [pattern], met: 0 });
    }
  }
  const recordsOf = (symbol: number, patterns: readonly number[]): Uint32Array => {
    const records: number[] = [];
    for (const pattern of patterns)
      addRecord(records, pattern, furtherNeeded(codes[pattern] ?? '', symbol, isDefined));
    return Uint32Array.from(records);
  };
  return {
    anywhere,
    addLeft(left, symbols, there) {
      const mayMatch = createMayMatch((symbol) => hasBit(there, symbol) || isDefined(symbol));
      for (const symbol of symbols) {
        const asked = bySymbol.get(symbol);
        if (!asked) continue;
        asked.met += 1;
        if (asked.met > OFTEN)
          addComplete(left, there, (asked.records ??= recordsOf(symbol, asked.patterns)));
        else for (const pattern of asked.patterns) if (mayMatch(codes[pattern] ?? '')) setBit(left, pattern);
      }
    },
  };
}

/** What a pattern needs besides a symbol that is there, the rarest first. */
function furtherNeeded(code: string, symbol: number, isDefined: (symbol: number) => boolean): number[][] {
  const groups = neededSymbols(decodeNode(code)).filter(
    (group) => !group.includes(symbol) && !group.some(isDefined),
  );
  return groups.length > 1 ? groups.toSorted((a, b) => commonnessOf(a) - commonnessOf(b)) : groups;
}

/** Writes the pattern's number, the place behind its record, and for each group its length and its symbols. */
function addRecord(records: number[], pattern: number, groups: readonly number[][]): void {
  const start = records.push(pattern, 0) - 2;
  for (const group of groups) records.push(group.length, ...group);
  records[start + 1] = records.length;
}

/** Adds the patterns of which a symbol of each group is there. */
function addComplete(left: Bits, there: Bits, records: Uint32Array): void {
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
