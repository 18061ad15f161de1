/** A set of small numbers, one bit each. */
export type Bits = Uint32Array;

/** A set that can hold the numbers below `size`. */
export function createBits(size: number): Bits {
  return new Uint32Array((size >>> 5) + 1);
}

export function setBit(bits: Bits, number: number): void {
  bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
}

export function clearBit(bits: Bits, number: number): void {
  bits[number >>> 5] = (bits[number >>> 5] ?? 0) & ~(1 << (number & 31));
}

export function hasBit(bits: Bits, number: number): boolean {
  return ((bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
}

/** The numbers of a set, in order. */
export function numbersIn(bits: Bits): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < bits.length; at++)
    for (let left = bits[at] ?? 0; left !== 0; left &= left - 1)
      numbers.push(at * 32 + 31 - Math.clz32(left & -left));
  return numbers;
}
