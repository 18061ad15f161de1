import type { KnownWords } from '../term';
import { withAccents } from './accents';

const NOTHING: KnownWords = { has: () => false, takesPronouns: () => false };

/** A phrase of a rule file as it is read: elisions are two words, accents stand where they belong. */
export function spelled(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/(?<=\p{L}')(?=\p{L})/gu, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => (/^\p{L}+$/u.test(word) ? withAccents(word, false, NOTHING) : word))
    .join(' ');
}
