/** A part of a whole as people read it: "12.5 %". */
export function shareText(part: number, whole: number): string {
  return `${percentOf(part, whole).toFixed(1)} %`;
}

/** The same as a number; 0 of nothing. */
export function percentOf(part: number, whole: number): number {
  return whole ? (100 * part) / whole : 0;
}
