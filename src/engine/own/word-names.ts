/** Two odd numbers, as one alone would give two of some ten thousand words the same name. */
const FACTORS = [0x01_00_01_93, 0x5f_35_6d_59];

/**
 * Names the rule of some words of a house, wherever in its list they stand: mutes, streaks and counts are kept by it.
 * The name doesn't tell the words, as counts are handed on and mutes follow their agent to other browsers.
 */
export function nameOfWords(text: string): string {
  const folded = text.normalize().toLowerCase().replaceAll('’', "'").trim().replaceAll(/\s+/g, ' ');
  return FACTORS.map((factor) => mixed(folded, factor).toString(36)).join('-');
}

/** All signs of a text in one whole number of 32 bits (FNV-1a). */
function mixed(text: string, factor: number): number {
  let number = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at++) number = Math.imul(number ^ text.charCodeAt(at), factor);
  return number >>> 0;
}
