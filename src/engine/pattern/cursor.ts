/** Digits that end a number, and digits that more follow: frequent symbols take one sign, others two or three. */
const LAST = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const MORE = 'abcdefghijklmnopqrstuvwxyz';

/** The value of each digit, by the code of its character: of one that more follow, below zero. */
const NO_DIGIT = 127;
const DIGITS = new Int8Array(128).fill(NO_DIGIT);
[...LAST].forEach((digit, value) => (DIGITS[digit.charCodeAt(0)] = value));
[...MORE].forEach((digit, value) => (DIGITS[digit.charCodeAt(0)] = -1 - value));

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

/** Goes behind a group of symbols. */
export function skipGroup(cursor: Cursor): void {
  cursor.at = cursor.code.indexOf(')', cursor.at) + 1;
}

/** Goes behind a gap, whose sign is read already. */
export function skipGap(cursor: Cursor): void {
  for (let i = 0; i < 3; i++) readNumber(cursor);
}
