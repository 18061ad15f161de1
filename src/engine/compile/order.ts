import { partsOf, type Node } from '../pattern/node';

/**
 * The same pattern with its words and symbols in the order of their numbers wherever the order tells nothing: in groups,
 * and among alternatives that begin with different words, as a place in a sentence holds one word. What is in order is
 * shipped in less room.
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
      return ['|', ...branchesInOrder(partsOf(node).map(ordered), isWord)];
    case '?':
    case '!':
    case '[':
      return [node[0], ordered(node[1])];
    default:
      return node;
  }
}

function branchesInOrder(branches: readonly Node[], isWord: (symbol: number) => boolean): Node[] {
  const done: Node[] = [];
  let run: Node[] = [];
  for (const branch of branches) {
    if (isWord(firstOf(branch))) {
      run.push(branch);
      continue;
    }
    done.push(...runInOrder(run), branch);
    run = [];
  }
  return [...done, ...runInOrder(run)];
}

/** Words alone before phrases, but for those that a phrase before them begins with: the phrase is still tried first. */
function runInOrder(run: readonly Node[]): Node[] {
  const opened = new Set<number>();
  const words: number[] = [];
  const phrases: Node[] = [];
  for (const branch of run) {
    const first = firstOf(branch);
    if (typeof branch === 'number' && !opened.has(first)) words.push(first);
    else {
      opened.add(first);
      phrases.push(branch);
    }
  }
  return [...sorted(words), ...phrases.toSorted((a, b) => firstOf(a) - firstOf(b))];
}

/** The symbol that a branch begins with, below zero where it may begin with several. */
function firstOf(branch: Node): number {
  if (typeof branch === 'number') return branch;
  return branch[0] === 's' && typeof branch[1] === 'number' ? branch[1] : -1;
}

function sorted(symbols: readonly number[]): number[] {
  return [...new Set(symbols)].toSorted((a, b) => a - b);
}
