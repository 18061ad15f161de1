import type { Node } from './node';

/** Digits that end a number, and digits that more follow: frequent symbols take one sign, others two or three. */
const LAST = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const MORE = 'abcdefghijklmnopqrstuvwxyz';

/** The value of each digit, by the code of its character: of one that more follow, below zero. */
const NO_DIGIT = 127;
const DIGITS = new Int8Array(128).fill(NO_DIGIT);
[...LAST].forEach((digit, value) => (DIGITS[digit.charCodeAt(0)] = value));
[...MORE].forEach((digit, value) => (DIGITS[digit.charCodeAt(0)] = -1 - value));

/** Places between words; letters are digits here. */
const PLACES = { '^': '^', $: '$', c: '@', b: ':' } as const;

/**
 * Writes a pattern in a few signs of ASCII, as it is shipped: JSON of the same takes three times the room.
 * `decodeNode` reads it back.
 */
export function encodeNode(node: Node): string {
  if (typeof node === 'number') return encodeNumber(node);
  switch (node[0]) {
    case '&':
      return `&${encodeNumber(node[1])}${encodeGroup(node[2])}${encodeGroup(node[3])}`;
    case '.':
      return `.${encodeNumber(node[1])}${encodeNumber(node[2])}${encodeNumber(node[3])}`;
    case '<':
      return `-${encodeGroup(node[1])}`;
    case '<!':
      return `_${encodeGroup(node[1])}`;
    case 's':
      return `(${partsOf(node).map(encodeNode).join('')})`;
    case '|':
      return `[${partsOf(node).map(encodeNode).join('')}]`;
    case '[':
      return `*${encodeNode(node[1])}`;
    case '?':
    case '!':
      return node[0] + encodeNode(node[1]);
    case '^':
    case '$':
    case 'c':
    case 'b':
      return PLACES[node[0]];
  }
}

/** Reads a pattern that `encodeNode` wrote. */
export function decodeNode(code: string): Node {
  let at = 0;

  function digitAt(place: number): number {
    return DIGITS[code.charCodeAt(place)] ?? NO_DIGIT;
  }

  function number(): number {
    let high = 0;
    while (digitAt(at) < 0) high = high * MORE.length - digitAt(at++);
    return high * LAST.length + digitAt(at++);
  }

  function group<T>(read: () => T, end: string): T[] {
    const parts: T[] = [];
    at++;
    while (at < code.length && code.charAt(at) !== end) parts.push(read());
    at++;
    return parts;
  }

  function node(): Node {
    const sign = code.charAt(at);
    if (sign === '(') return ['s', ...group(node, ')')];
    if (sign === '[') return ['|', ...group(node, ']')];
    if (digitAt(at) !== NO_DIGIT) return number();
    at++;
    switch (sign) {
      case '&':
        return ['&', number(), group(number, ')'), group(number, ')')];
      case '.':
        return ['.', number(), number(), number() === 0 ? 0 : 1];
      case '-':
        return ['<', group(number, ')')];
      case '_':
        return ['<!', group(number, ')')];
      case '*':
        return ['[', node()];
      case '?':
        return ['?', node()];
      case '!':
        return ['!', node()];
      case PLACES['^']:
        return ['^'];
      case PLACES.$:
        return ['$'];
      case PLACES.c:
        return ['c'];
      case PLACES.b:
        return ['b'];
      default:
        throw new Error(`"${sign}" at ${at - 1} of "${code}" begins no pattern`);
    }
  }

  return node();
}

function encodeNumber(value: number): string {
  let high = Math.floor(value / LAST.length);
  let code = LAST.charAt(value % LAST.length);
  while (high > 0) {
    high--;
    code = MORE.charAt(high % MORE.length) + code;
    high = Math.floor(high / MORE.length);
  }
  return code;
}

function encodeGroup(symbols: readonly number[]): string {
  return `(${symbols.map(encodeNumber).join('')})`;
}

// The two kinds of node that hold several nodes hold nothing else behind their sign.
function partsOf(node: ['s', ...Node[]] | ['|', ...Node[]]): Node[] {
  return node.slice(1) as Node[];
}
