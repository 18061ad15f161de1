import { edgeOf, withEdge, type Edges } from '../pattern/edges';
import { createBits, hasBit, setBit, type Bits } from './bits';

/** Which symbols stand where in one sentence. */
export class Standing {
  /** Those that stand anywhere. */
  readonly there: Bits;
  readonly #edges = new Map<number, Edges>();

  /** @param symbols how many symbols there are */
  constructor(symbols: number) {
    this.there = createBits(symbols);
  }

  /** Whether a symbol stands anywhere in the sentence. */
  has(symbol: number): boolean {
    return hasBit(this.there, symbol);
  }

  /** Where a symbol stands; undefined when it does not. */
  edges(symbol: number): Edges | undefined {
    // Most answers are no, and a bit tells them for the least.
    return hasBit(this.there, symbol) ? this.#edges.get(symbol) : undefined;
  }

  /** Adds a symbol from one term up to another, which is not in it; tells whether it is new there. */
  add(symbol: number, start: number, end: number): boolean {
    const known = this.#edges.get(symbol);
    const edges = withEdge(known, edgeOf(start, end));
    if (edges === known) return false;
    this.#edges.set(symbol, edges);
    setBit(this.there, symbol);
    return true;
  }

  /** All that stand in the sentence, each once. */
  symbols(): Iterable<number> {
    return this.#edges.keys();
  }
}
