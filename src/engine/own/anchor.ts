import { neededSymbols } from '../pattern/needs';
import type { Node } from '../pattern/node';
import type { Grammar } from '../reading/grammar';

/**
 * The words by which a phrase is looked up: each match holds one of them. Of several such groups the one with the
 * longest words is taken, as long words are rare. Null when no words in particular are needed.
 */
export function anchorOf(node: Node, grammar: Pick<Grammar, 'names'>): readonly number[] | null {
  const groups = neededSymbols(node).filter((group) => group.every((symbol) => isWord(symbol, grammar)));
  return groups.reduce<readonly number[] | null>(
    (best, group) => (best && shortest(best, grammar) >= shortest(group, grammar) ? best : group),
    null,
  );
}

function isWord(symbol: number, { names }: Pick<Grammar, 'names'>): boolean {
  return names[symbol]?.startsWith('=') ?? false;
}

function shortest(group: readonly number[], { names }: Pick<Grammar, 'names'>): number {
  return Math.min(...group.map((symbol) => names[symbol]?.length ?? 0));
}
