import { partsOf, type Node } from './node';
import {
  encodeAlternatives,
  encodeNumber,
  isEnd,
  isNumber,
  RAREST,
  readAlternatives,
  readNumber,
  type Cursor,
} from './cursor';

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
      return `[${encodeAlternatives(partsOf(node), encodeNode)}]`;
    case '[':
      return `*${encodeNode(node[1])}`;
    case '?':
    case '!':
      return node[0] + encodeNode(node[1]);
    case '~':
      // Only a lead's own patterns remember, and they are not shipped.
      return encodeNode(node[1]);
    case '^':
    case '$':
    case 'c':
    case 'b':
      return PLACES[node[0]];
  }
}

/** Reads a pattern that `encodeNode` wrote, whether or not a part of it is marked. */
export function decodeNode(code: string): Node {
  return readNode({ code, at: 0 });
}

function readNode(cursor: Cursor): Node {
  if (isNumber(cursor)) return readNumber(cursor);
  const sign = cursor.code.charAt(cursor.at++);
  switch (sign) {
    case '(':
      return ['s', ...readParts(cursor)];
    case '[':
      return ['|', ...readBranches(cursor)];
    case '&':
      return ['&', readNumber(cursor), readSymbols(cursor), readSymbols(cursor)];
    case '.':
      return ['.', readNumber(cursor), readNumber(cursor), readNumber(cursor) === 0 ? 0 : 1];
    case '-':
      return ['<', readSymbols(cursor)];
    case '_':
      return ['<!', readSymbols(cursor)];
    case '*':
      return ['[', readNode(cursor)];
    case RAREST:
      return readNode(cursor);
    case '?':
      return ['?', readNode(cursor)];
    case '!':
      return ['!', readNode(cursor)];
    case PLACES['^']:
      return ['^'];
    case PLACES.$:
      return ['$'];
    case PLACES.c:
      return ['c'];
    case PLACES.b:
      return ['b'];
    default:
      throw new Error(`"${sign}" at ${cursor.at - 1} of "${cursor.code}" begins no pattern`);
  }
}

function readParts(cursor: Cursor): Node[] {
  const parts: Node[] = [];
  while (!isEnd(cursor, ')')) parts.push(readNode(cursor));
  return parts;
}

function readBranches(cursor: Cursor): Node[] {
  const branches: Node[] = [];
  const add = (branch: Node) => void branches.push(branch);
  readAlternatives(cursor, ']', add, () => add(readNode(cursor)));
  return branches;
}

/** Reads a group of symbols, its brackets included. */
function readSymbols(cursor: Cursor): number[] {
  const symbols: number[] = [];
  cursor.at++;
  readAlternatives(cursor, ')', (symbol) => void symbols.push(symbol), readNode);
  return symbols;
}

function encodeGroup(symbols: readonly number[]): string {
  return `(${encodeAlternatives(symbols, encodeNumber)})`;
}
