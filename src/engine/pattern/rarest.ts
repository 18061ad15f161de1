import { isEnd, RAREST, type Cursor } from './cursor';
import { tellPart, type Telling } from './walk';

/** Whether a symbol is an act, which has to be found before it is known. */
type IsDefined = (symbol: number) => boolean;

/** Symbols one of which every match holds; null where any of them may be an act. */
type Needed = number[] | null;

/**
 * Marks in a pattern, as `encodeNode` wrote it, the part that the fewest sentences hold. It is told when building:
 * thousands of patterns are looked through when waking, and all but this part is left unread.
 */
export function markRarest(code: string, isDefined: IsDefined): string {
  const [first, ...others] = partsIn({ code, at: 0 }, neededBy(isDefined));
  if (!first) return code;
  const { at } = others.reduce((one, other) => (other.commonness < one.commonness ? other : one), first);
  return code.slice(0, at) + RAREST + code.slice(at);
}

/** Tells the symbols one of which a sentence must hold for a marked pattern to match; null where nothing is marked. */
export function createRarestIn(isDefined: IsDefined): (code: string) => readonly number[] | null {
  const needed = neededBy(isDefined);
  return (code) => {
    const mark = code.indexOf(RAREST);
    return mark < 0 ? null : tellPart({ code, at: mark + 1 }, needed);
  };
}

/** How often one of some symbols stands in a sentence: they are numbered by their frequency, which falls by Zipf's law. */
export function commonnessOf(symbols: readonly number[]): number {
  let sum = 0;
  for (const symbol of symbols) sum += 1 / (symbol + 1);
  return sum;
}

/** The parts that a match holds one after another, by where they begin, without those that ask for nothing sure. */
function partsIn(cursor: Cursor, needed: Telling<Needed>): { at: number; commonness: number }[] {
  const { at } = cursor;
  const sign = cursor.code.charAt(at);
  if (sign === '*') {
    cursor.at++;
    return partsIn(cursor, needed);
  }
  if (sign === '(') {
    cursor.at++;
    const parts = [];
    while (!isEnd(cursor, ')')) parts.push(...partsIn(cursor, needed));
    return parts;
  }
  const symbols = tellPart(cursor, needed);
  return symbols ? [{ at, commonness: commonnessOf(symbols) }] : [];
}

function neededBy(isDefined: IsDefined): Telling<Needed> {
  return {
    nothing: null,
    lone: (symbol) => (isDefined(symbol) ? null : [symbol]),
    both: rarer,
    noBranch: () => [],
    // Something of each branch must be asked for.
    either(before, branch) {
      if (!before || !branch) return null;
      for (const symbol of branch) before.push(symbol);
      return before;
    },
  };
}

function rarer(one: Needed, other: Needed): Needed {
  if (!one || !other) return one ?? other;
  return commonnessOf(other) < commonnessOf(one) ? other : one;
}
