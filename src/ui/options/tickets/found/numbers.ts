import type { Language } from '../../../../model';

/** A count as people read it: "1,172", in Italian "1172". */
export function countText(count: number, language: Language): string {
  return count.toLocaleString(language);
}

/** A part of a whole as people read it: "12.5%", in Italian "12,5%". */
export function shareText(part: number, whole: number, language: Language): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language, { style: 'percent', ...digits }).format(
    percentOf(part, whole) / 100,
  );
}

/** The same as a number; 0 of nothing. */
export function percentOf(part: number, whole: number): number {
  return whole ? (100 * part) / whole : 0;
}
