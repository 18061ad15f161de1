/**
 * Where one symbol stands in a sentence: each place is its start and end in one number, so that in their order
 * the earlier and then the longer come first. Most symbols stand in one place, and a sentence has hundreds of them:
 * arrays of arrays took four times the memory.
 */
export type Edges = readonly number[];

/** Bits of an end: no sentence has as many terms, and both numbers together stay a small integer. */
const BITS = 15;
const MOST = 2 ** BITS - 1;

/** The number of a place. */
export function edgeOf(start: number, end: number): number {
  return (start << BITS) | (MOST - end);
}

export function startOf(edge: number): number {
  return edge >>> BITS;
}

export function endOf(edge: number): number {
  return MOST - (edge & MOST);
}

/** The places with one more among them; the same array when it was there. */
export function withEdge(edges: Edges | undefined, edge: number): Edges {
  if (!edges) return [edge];
  const at = edges.findIndex((other) => other >= edge);
  if (at < 0) return [...edges, edge];
  return edges[at] === edge ? edges : edges.toSpliced(at, 0, edge);
}
