/** Digits that end a number, and digits that more follow: frequent symbols take one sign, others two or three. */
const LAST = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const MORE = 'abcdefghijklmnopqrstuvwxyz';

/** The value of each digit, by the code of its character: of one that more follow, below zero. */
const NO_DIGIT = 127;
const DIGITS = new Int8Array(128).fill(NO_DIGIT);
[...LAST].forEach((digit, value) => (DIGITS[digit.charCodeAt(0)] = value));
[...MORE].forEach((digit, value) => (DIGITS[digit.charCodeAt(0)] = -1 - value));

/** Stands before the part of a pattern that is asked for first. */
export const RAREST = '~';

/** How far a code is read. */
export interface Cursor {
  readonly code: string;
  at: number;
}

/** Writes a number in letters and digits of ASCII that tell themselves where it ends. */
export function encodeNumber(value: number): string {
  let high = Math.floor(value / LAST.length);
  let code = LAST.charAt(value % LAST.length);
  while (high > 0) {
    high--;
    code = MORE.charAt(high % MORE.length) + code;
    high = Math.floor(high / MORE.length);
  }
  return code;
}

/** Whether a number begins here. */
export function isNumber({ code, at }: Cursor): boolean {
  return digitAt(code, at) !== NO_DIGIT;
}

/** Reads the number that begins here, and goes behind it. */
export function readNumber(cursor: Cursor): number {
  const { code } = cursor;
  let high = 0;
  let digit = digitAt(code, cursor.at++);
  while (digit < 0) {
    high = high * MORE.length - digit;
    digit = digitAt(code, cursor.at++);
  }
  return high * LAST.length + digit;
}

function digitAt(code: string, place: number): number {
  return DIGITS[code.charCodeAt(place)] ?? NO_DIGIT;
}

/** Whether what stands in brackets ends here; then goes behind it. */
export function isEnd(cursor: Cursor, end: string): boolean {
  if (cursor.at < cursor.code.length && cursor.code.charAt(cursor.at) !== end) return false;
  cursor.at++;
  return true;
}

/** Stands among alternatives before a number that is not beyond the last one, and is written in full. */
const ANEW = '/';

/** Writes alternatives, of which a number directly behind a smaller one is written as what it is beyond that. */
export function encodeAlternatives<T>(parts: readonly (number | T)[], encode: (part: T) => string): string {
  let last = -1;
  const codes = parts.map((part) => {
    const before = last;
    last = typeof part === 'number' ? part : -1;
    if (typeof part !== 'number') return encode(part);
    return part > before ? encodeNumber(part - before - 1) : ANEW + encodeNumber(part);
  });
  return codes.join('');
}

/** Reads alternatives up to their end; `readOther` reads what is no number. */
export function readAlternatives(
  cursor: Cursor,
  end: string,
  use: (symbol: number) => void,
  readOther: (cursor: Cursor) => void,
): void {
  let last = -1;
  while (!isEnd(cursor, end)) {
    if (isNumber(cursor)) {
      last += 1 + readNumber(cursor);
      use(last);
      continue;
    }
    last = -1;
    if (cursor.code.charAt(cursor.at) === ANEW) cursor.at++;
    else readOther(cursor);
  }
}

/** Goes behind a group of symbols. */
export function skipGroup(cursor: Cursor): void {
  cursor.at = cursor.code.indexOf(')', cursor.at) + 1;
}

/** Goes behind a gap, whose sign is read already. */
export function skipGap(cursor: Cursor): void {
  for (let i = 0; i < 3; i++) readNumber(cursor);
}
