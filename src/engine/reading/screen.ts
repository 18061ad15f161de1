import { decodeNode } from '../pattern/code';
import { createMatcher, type Matcher } from '../pattern/matcher';
import { neededSymbols } from '../pattern/needs';
import { hasBit, type Bits } from './bits';

/** Many patterns, of which most can't match a sentence because a word or class that they need isn't there. */
export interface Screen {
  /** Every pattern, in their order. */
  all(): readonly Matcher[];
  /** The patterns that are left, in their order. */
  through(there: Bits): readonly Matcher[];
}

const NONE: readonly Matcher[] = [];

/**
 * A screen of patterns, as `encodeNode` wrote them, by what is known of every sentence: acts (`isDefined`), which have
 * to be found first, are left to the matcher. A sentence passes thousands of patterns, so what they need stands in one
 * array of numbers, and few of them pass, so a pattern is made runnable when it first does.
 */
export function createScreen(codes: readonly string[], isDefined: (symbol: number) => boolean): Screen {
  const matchers: Matcher[] = [];
  let needs: Uint32Array | undefined;
  const matcher = (code: string, place: number) =>
    (matchers[place] ??= createMatcher(decodeNode(code), isDefined));
  return {
    all: () => codes.map(matcher),
    through(there) {
      needs ??= needsOf(codes, isDefined);
      let left: Matcher[] | undefined;
      let at = 0;
      for (let place = 0; place < codes.length; place++) {
        const end = needs[at] ?? 0;
        if (hasEach(there, needs, at + 1, end)) (left ??= []).push(matcher(codes[place] ?? '', place));
        at = end;
      }
      return left ?? NONE;
    },
  };
}

/** For each pattern the place behind its record, then for each group its length and its symbols. */
function needsOf(codes: readonly string[], isDefined: (symbol: number) => boolean): Uint32Array {
  const needs: number[] = [];
  for (const code of codes) {
    const start = needs.push(0) - 1;
    for (const group of neededSymbols(decodeNode(code)))
      if (!group.some(isDefined)) needs.push(group.length, ...group);
    needs[start] = needs.length;
  }
  return Uint32Array.from(needs);
}

/** Whether a symbol of each group is there. */
function hasEach(there: Bits, needs: Uint32Array, start: number, end: number): boolean {
  for (let at = start; at < end;) {
    const behind = at + 1 + (needs[at] ?? 0);
    at++;
    while (at < behind && !hasBit(there, needs[at] ?? 0)) at++;
    if (at === behind) return false;
    at = behind;
  }
  return true;
}
