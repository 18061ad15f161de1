import type { Matcher } from '../pattern/matcher';
import { hasBit, type Bits } from './bits';

/** Many patterns, of which most can't match a sentence because a word or class that they need isn't there. */
export interface Screen {
  matchers: readonly Matcher[];
  /** The patterns that are left, in their order. */
  through(there: Bits): readonly Matcher[];
}

const NONE: readonly Matcher[] = [];

/**
 * A screen of patterns by what is known of every sentence: acts (`isDefined`), which have to be found first, are left
 * to the matcher. A sentence passes thousands of patterns, so what they need stands in one array of numbers: for each
 * pattern the place behind its record, then for each group its length and its symbols.
 */
export function createScreen(matchers: readonly Matcher[], isDefined: (symbol: number) => boolean): Screen {
  const needs = packed(matchers.map((matcher) => matcher.needs.filter((group) => !group.some(isDefined))));
  return {
    matchers,
    through(there) {
      let left: Matcher[] | undefined;
      let at = 0;
      for (const matcher of matchers) {
        const end = needs[at] ?? 0;
        if (hasEach(there, needs, at + 1, end)) (left ??= []).push(matcher);
        at = end;
      }
      return left ?? NONE;
    },
  };
}

function packed(patterns: readonly (readonly (readonly number[])[])[]): Uint32Array {
  const needs: number[] = [];
  for (const groups of patterns) {
    const record = groups.flatMap((group) => [group.length, ...group]);
    needs.push(needs.length + 1 + record.length, ...record);
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
