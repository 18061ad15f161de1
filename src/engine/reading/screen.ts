import { decodeNode } from '../pattern/code';
import { createMatcher, type Matcher } from '../pattern/matcher';
import { hasBit, numbersIn, setBit, type Bits } from './bits';
import { createRarestIndex, type RarestIndex } from './rarest-index';

/** Patterns with numbers in a row: from the first up to one behind the last. */
export interface Row {
  from: number;
  to: number;
}

/** Thousands of patterns, of which most can't match a sentence because a word or class that they need isn't there. */
export interface Screen {
  /** The numbers of the patterns that a sentence leaves, given all words and classes in it. */
  left(there: Bits, symbols: Iterable<number>): Bits;
  /** The roles and acts that patterns which are left may find, and those that its words are; all others are not there. */
  acts(left: Bits, there: Bits): Bits;
  /** Those of a row that are left, in their order; without `left` all of it. */
  matchers(row: Row, left?: Bits): readonly Matcher[];
}

const NONE: readonly Matcher[] = [];

/**
 * A screen of patterns, as `encodeNode` wrote them, by what is known of every sentence: acts (`defined`), which have
 * to be found first, are left to the matcher. Each pattern is looked at only where the rarest that it needs is there,
 * and made runnable when a sentence first leaves it. `finds` is the role or act that each finds by itself, or -1.
 */
export function createScreen(codes: readonly string[], finds: readonly number[], defined: Bits): Screen {
  const matchers: Matcher[] = [];
  const isDefined = (symbol: number) => hasBit(defined, symbol);
  let index: RarestIndex | undefined;
  return {
    left(there, symbols) {
      index ??= createRarestIndex(codes, defined);
      const left = index.anywhere.slice();
      index.addLeft(left, symbols, there);
      return left;
    },
    acts(left, there) {
      const acts = defined.map((bits, at) => bits & (there[at] ?? 0));
      for (const pattern of numbersIn(left)) {
        const act = finds[pattern] ?? -1;
        if (act >= 0) setBit(acts, act);
      }
      return acts;
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
