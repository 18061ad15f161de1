/**
 * Where one symbol stands in a sentence: each place is its start and end in one number, so that in their order
 * the earlier and then the longer come first. Most symbols stand in one place, and a sentence has hundreds of them:
 * arrays of arrays took four times the memory.
 */
export type Edges = readonly number[];

/** More terms than any sentence has. */
const WIDTH = 2 ** 20;

/** The number of a place. */
export function edgeOf(start: number, end: number): number {
  return start * WIDTH + (WIDTH - 1 - end);
}

export function startOf(edge: number): number {
  return Math.floor(edge / WIDTH);
}

export function endOf(edge: number): number {
  return WIDTH - 1 - (edge % WIDTH);
}

/** The places with one more among them; the same array when it was there. */
export function withEdge(edges: Edges | undefined, edge: number): Edges {
  if (!edges) return [edge];
  const at = edges.findIndex((other) => other >= edge);
  if (at < 0) return [...edges, edge];
  return edges[at] === edge ? edges : edges.toSpliced(at, 0, edge);
}
