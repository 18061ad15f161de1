import type { Node } from './node';

/** Whether a pattern can match no words at all. */
export function canBeEmpty(node: Node): boolean {
  if (typeof node === 'number') return false;
  switch (node[0]) {
    case '&':
      return false;
    case '.':
      return node[1] === 0;
    case 's':
      return rest(node).every(canBeEmpty);
    case '|':
      return rest(node).some(canBeEmpty);
    case '[':
    case '~':
      return canBeEmpty(node[1]);
    default:
      return true;
  }
}

/** The symbols one of which every match begins with; null when it may begin with anything. */
export function firstSymbols(node: Node): number[] | null {
  if (typeof node === 'number') return [node];
  switch (node[0]) {
    case '&':
      return [node[1]];
    case '[':
    case '~':
      return firstSymbols(node[1]);
    case '|':
      return union(rest(node).map(firstSymbols));
    case 's': {
      const parts: Array<number[] | null> = [];
      for (const part of rest(node)) {
        if (isZeroWidth(part)) continue;
        parts.push(typeof part !== 'number' && part[0] === '?' ? firstSymbols(part[1]) : firstSymbols(part));
        if (!canBeEmpty(part)) return union(parts);
      }
      return null;
    }
    default:
      return null;
  }
}

/** Groups of symbols; a sentence that lacks every symbol of one group can't match. */
export function neededSymbols(node: Node): number[][] {
  const groups: number[][] = [];
  addNeeded(node, groups);
  return groups;
}

/** Thousands of patterns are looked through when waking, so nothing is put together but the groups. */
function addNeeded(node: Node, groups: number[][]): void {
  if (typeof node === 'number') {
    groups.push([node]);
    return;
  }
  switch (node[0]) {
    case '&':
      groups.push([node[1]], ...node[2].map((symbol) => [symbol]));
      return;
    case '[':
    case '~':
      addNeeded(node[1], groups);
      return;
    case '<':
      groups.push(node[1]);
      return;
    case 's':
      for (let at = 1; at < node.length; at++) addNeeded(node[at] as Node, groups);
      return;
    case '|': {
      const group = neededOfOne(node);
      if (group) groups.push(group);
    }
  }
}

/** Each branch must need something; the smallest group of each branch stands for it. */
function neededOfOne(node: ['|', ...Node[]]): number[] | null {
  const any: number[] = [];
  for (let at = 1; at < node.length; at++) {
    const branch = node[at] as Node;
    if (typeof branch === 'number') {
      any.push(branch);
      continue;
    }
    const groups = neededSymbols(branch);
    const [first] = groups;
    if (!first) return null;
    any.push(...groups.reduce((least, group) => (group.length < least.length ? group : least), first));
  }
  return any;
}

/** Every symbol that a pattern speaks of. */
export function allSymbols(node: Node): number[] {
  if (typeof node === 'number') return [node];
  if (node[0] === '&') return [node[1], ...node[2], ...node[3]];
  if (node[0] === '<' || node[0] === '<!') return node[1];
  if (node[0] === '.') return [];
  return rest(node).flatMap(allSymbols);
}

function isZeroWidth(node: Node): boolean {
  return typeof node !== 'number' && ['!', '<', '<!', '^', 'c', 'b', '$'].includes(node[0]);
}

function union(parts: Array<number[] | null>): number[] | null {
  const all: number[] = [];
  for (const part of parts) {
    if (!part) return null;
    all.push(...part);
  }
  return all;
}

// The kinds of node that hold nodes hold nothing else behind their sign.
function rest(node: Exclude<Node, number>): Node[] {
  return node.slice(1) as Node[];
}
