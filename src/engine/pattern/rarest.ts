import { isEnd, isNumber, readAlternatives, readNumber, skipGap, skipGroup, type Cursor } from './cursor';

/** Stands before the part of a pattern that is asked for first. */
export const RAREST = '~';

/** Whether a symbol is an act, which has to be found before it is known. */
type IsDefined = (symbol: number) => boolean;

/** Symbols one of which every match holds; null where any of them may be an act. */
type Needed = readonly number[] | null;

/**
 * Marks in a pattern, as `encodeNode` wrote it, the part that the fewest sentences hold. It is told when building:
 * thousands of patterns are looked through when waking, and all but this part is left unread.
 */
export function markRarest(code: string, isDefined: IsDefined): string {
  const [first, ...others] = partsIn({ code, at: 0 }, isDefined);
  if (!first) return code;
  const { at } = others.reduce((one, other) => (other.commonness < one.commonness ? other : one), first);
  return code.slice(0, at) + RAREST + code.slice(at);
}

/** The symbols one of which a sentence must hold for a marked pattern to match; null where nothing is marked. */
export function rarestIn(code: string, isDefined: IsDefined): Needed {
  const mark = code.indexOf(RAREST);
  return mark < 0 ? null : readNeeded({ code, at: mark + 1 }, isDefined);
}

/** How often one of some symbols stands in a sentence: they are numbered by their frequency, which falls by Zipf's law. */
export function commonnessOf(symbols: readonly number[]): number {
  let sum = 0;
  for (const symbol of symbols) sum += 1 / (symbol + 1);
  return sum;
}

/** The parts that a match holds one after another, by where they begin, without those that ask for nothing sure. */
function partsIn(cursor: Cursor, isDefined: IsDefined): { at: number; commonness: number }[] {
  const { at } = cursor;
  const sign = cursor.code.charAt(at);
  if (sign === '*') {
    cursor.at++;
    return partsIn(cursor, isDefined);
  }
  if (sign === '(') {
    cursor.at++;
    const parts = [];
    while (!isEnd(cursor, ')')) parts.push(...partsIn(cursor, isDefined));
    return parts;
  }
  const needed = readNeeded(cursor, isDefined);
  return needed ? [{ at, commonness: commonnessOf(needed) }] : [];
}

function readNeeded(cursor: Cursor, isDefined: IsDefined): Needed {
  if (isNumber(cursor)) return lone(readNumber(cursor), isDefined);
  switch (cursor.code.charAt(cursor.at++)) {
    case '[':
      return readEach(cursor, isDefined, ']');
    case '-':
      cursor.at++;
      return readEach(cursor, isDefined, ')');
    case '(':
      return readRarest(cursor, isDefined);
    case '&':
      return readJoined(cursor, isDefined);
    case '*':
      return readNeeded(cursor, isDefined);
    case '_':
      skipGroup(cursor);
      return null;
    case '.':
      skipGap(cursor);
      return null;
    case '?':
    case '!':
      readNeeded(cursor, isDefined);
      return null;
    default:
      return null;
  }
}

function lone(symbol: number, isDefined: IsDefined): Needed {
  return isDefined(symbol) ? null : [symbol];
}

/** A match goes through one branch: something of each must be asked for. */
function readEach(cursor: Cursor, isDefined: IsDefined, end: string): Needed {
  const all: number[] = [];
  let isTold = true;
  const add = (branch: Needed) => {
    if (branch) all.push(...branch);
    else isTold = false;
  };
  readAlternatives(
    cursor,
    end,
    (symbol) => {
      if (isDefined(symbol)) isTold = false;
      else all.push(symbol);
    },
    () => add(readNeeded(cursor, isDefined)),
  );
  return isTold ? all : null;
}

function readRarest(cursor: Cursor, isDefined: IsDefined): Needed {
  let rarest: Needed = null;
  while (!isEnd(cursor, ')')) rarest = rarer(rarest, readNeeded(cursor, isDefined));
  return rarest;
}

function readJoined(cursor: Cursor, isDefined: IsDefined): Needed {
  let rarest = lone(readNumber(cursor), isDefined);
  cursor.at++;
  readAlternatives(
    cursor,
    ')',
    (symbol) => void (rarest = rarer(rarest, lone(symbol, isDefined))),
    () => undefined,
  );
  skipGroup(cursor);
  return rarest;
}

function rarer(one: Needed, other: Needed): Needed {
  if (!one || !other) return one ?? other;
  return commonnessOf(other) < commonnessOf(one) ? other : one;
}
