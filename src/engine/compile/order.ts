import { partsOf, type Node } from '../pattern/node';

/**
 * The same pattern with its words and symbols in the order of their numbers wherever the order tells nothing: in groups,
 * and among words that stand beside each other as alternatives, as a place in a sentence holds one word.
 */
export function inOrder(node: Node, isWord: (symbol: number) => boolean): Node {
  if (typeof node === 'number') return node;
  const ordered = (part: Node) => inOrder(part, isWord);
  switch (node[0]) {
    case '&':
      return ['&', node[1], sorted(node[2]), sorted(node[3])];
    case '<':
    case '<!':
      return [node[0], sorted(node[1])];
    case 's':
      return ['s', ...partsOf(node).map(ordered)];
    case '|':
      return ['|', ...wordsInOrder(partsOf(node).map(ordered), isWord)];
    case '?':
    case '!':
    case '[':
      return [node[0], ordered(node[1])];
    default:
      return node;
  }
}

function wordsInOrder(branches: readonly Node[], isWord: (symbol: number) => boolean): Node[] {
  const done: Node[] = [];
  let words: number[] = [];
  for (const branch of branches) {
    if (typeof branch === 'number' && isWord(branch)) {
      words.push(branch);
      continue;
    }
    done.push(...sorted(words), branch);
    words = [];
  }
  return [...done, ...sorted(words)];
}

function sorted(symbols: readonly number[]): number[] {
  return [...new Set(symbols)].toSorted((a, b) => a - b);
}
