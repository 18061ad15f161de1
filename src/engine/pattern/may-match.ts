import { hasBit, type Bits } from '../reading/bits';
import { isEnd, isNumber, readAlternatives, readNumber, skipGap, skipGroup, type Cursor } from './cursor';
import { RAREST } from './rarest';

/** Whether a symbol may be in a sentence. */
type Possible = (symbol: number) => boolean;

/**
 * Whether a sentence with the symbols that are `there` may match a pattern; those that are `defined` may be there too.
 * The pattern is read as `encodeNode` wrote it: most that are looked at end here, and nodes of them would be made for
 * nothing.
 */
export function mayMatch(code: string, there: Bits, defined: Bits): boolean {
  const cursor = { code, at: 0 };
  const possible: Possible = (symbol) => hasBit(there, symbol) || hasBit(defined, symbol);
  if (!code.startsWith('(')) return isPossible(cursor, possible);
  cursor.at++;
  while (!isEnd(cursor, ')')) if (!isPossible(cursor, possible)) return false;
  return true;
}

/** Reads a part to its end, whatever is found out before. */
function isPossible(cursor: Cursor, possible: Possible): boolean {
  if (isNumber(cursor)) return possible(readNumber(cursor));
  switch (cursor.code.charAt(cursor.at++)) {
    case '(':
      return isEach(cursor, possible);
    case '[':
      return isAny(cursor, possible, ']');
    case '-':
      cursor.at++;
      return isAny(cursor, possible, ')');
    case '&':
      return isJoinedPossible(cursor, possible);
    case '*':
    case RAREST:
      return isPossible(cursor, possible);
    case '?':
    case '!':
      isPossible(cursor, possible);
      return true;
    case '_':
      skipGroup(cursor);
      return true;
    case '.':
      skipGap(cursor);
      return true;
    default:
      return true;
  }
}

function isEach(cursor: Cursor, possible: Possible): boolean {
  let is = true;
  while (!isEnd(cursor, ')')) if (!isPossible(cursor, possible)) is = false;
  return is;
}

function isAny(cursor: Cursor, possible: Possible, end: string): boolean {
  let is = false;
  readAlternatives(
    cursor,
    end,
    (symbol) => void (is ||= possible(symbol)),
    () => void (is = isPossible(cursor, possible) || is),
  );
  return is;
}

function isJoinedPossible(cursor: Cursor, possible: Possible): boolean {
  let is = possible(readNumber(cursor));
  cursor.at++;
  readAlternatives(
    cursor,
    ')',
    (symbol) => void (is &&= possible(symbol)),
    () => undefined,
  );
  skipGroup(cursor);
  return is;
}
