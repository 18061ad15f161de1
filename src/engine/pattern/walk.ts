import {
  isEnd,
  isNumber,
  RAREST,
  readAlternatives,
  readNumber,
  skipGap,
  skipGroup,
  type Cursor,
} from './cursor';

/** What is told of a pattern from what is told of its parts. */
export interface Telling<T> {
  /** Of a part that asks for no word. */
  nothing: T;
  /** Of a symbol that a match holds by itself. */
  lone(symbol: number): T;
  /** Of what a match holds both of. */
  both(one: T, other: T): T;
  /** Of no branch yet, to which the others are added: a match goes through one. */
  noBranch(): T;
  either(before: T, branch: T): T;
}

/**
 * Reads the part of a pattern that begins here to its end, whatever is told before. The pattern is read as `encodeNode`
 * wrote it: nodes of the thousands that a worker looks through would be made for nothing.
 */
export function tellPart<T>(cursor: Cursor, telling: Telling<T>): T {
  if (isNumber(cursor)) return telling.lone(readNumber(cursor));
  switch (cursor.code.charAt(cursor.at++)) {
    case '(':
      return tellSequence(cursor, telling);
    case '[':
      return tellBranches(cursor, telling, ']');
    case '-':
      cursor.at++;
      return tellBranches(cursor, telling, ')');
    case '&':
      return tellJoined(cursor, telling);
    case '*':
    case RAREST:
      return tellPart(cursor, telling);
    case '?':
    case '!':
      tellPart(cursor, telling);
      return telling.nothing;
    case '_':
      skipGroup(cursor);
      return telling.nothing;
    case '.':
      skipGap(cursor);
      return telling.nothing;
    default:
      return telling.nothing;
  }
}

function tellSequence<T>(cursor: Cursor, telling: Telling<T>): T {
  let told = telling.nothing;
  while (!isEnd(cursor, ')')) told = telling.both(told, tellPart(cursor, telling));
  return told;
}

function tellBranches<T>(cursor: Cursor, telling: Telling<T>, end: string): T {
  let told = telling.noBranch();
  readAlternatives(
    cursor,
    end,
    (symbol) => void (told = telling.either(told, telling.lone(symbol))),
    () => void (told = telling.either(told, tellPart(cursor, telling))),
  );
  return told;
}

function tellJoined<T>(cursor: Cursor, telling: Telling<T>): T {
  let told = telling.lone(readNumber(cursor));
  cursor.at++;
  readAlternatives(
    cursor,
    ')',
    (symbol) => void (told = telling.both(told, telling.lone(symbol))),
    () => undefined,
  );
  skipGroup(cursor);
  return told;
}
