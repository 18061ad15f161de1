import type { Language } from '../../../model';
import { remembered } from '../../reading/remembered';
import { VOCABULARY } from './vocabulary';

const common = new Map<Language, ReadonlySet<string>>();

/** The words of a text in lower case, cut to a stem that forms of one word share. */
export function wordsOf(text: string, lang: Language): string[] {
  return written(text).map(VOCABULARY[lang].stem);
}

/** The words that say what a text is about. */
export function contentWords(text: string, lang: Language): Set<string> {
  const known = common.get(lang) ?? new Set(VOCABULARY[lang].common.split(' '));
  common.set(lang, known);
  return new Set(
    written(text)
      .filter((word) => word.length > 2 && !known.has(word))
      .map(VOCABULARY[lang].stem),
  );
}

/** How much two sets of words share: 0 nothing, 1 all. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/** A sentence's words as one text, to tell whether it was said before. */
export function fingerprint(text: string, lang: Language): string {
  return wordsOf(text, lang).join(' ');
}

/** A text or sentence that was read. */
interface Said {
  lang: Language;
  text: string;
}

/** The same three of what was read, remembered as long as its reading is. */
export const wordsIn = remembered(({ text, lang }: Said) => wordsOf(text, lang));
export const contentIn = remembered(({ text, lang }: Said) => contentWords(text, lang));
export const fingerprintIn = remembered((said: Said) => wordsIn(said).join(' '));

/** All words of several texts, and those that say what they are about. */
export const wordsInAll = remembered((all: readonly Said[]) => new Set(all.flatMap(wordsIn)));
export const contentInAll = remembered(
  (all: readonly Said[]) => new Set(all.flatMap((said) => [...contentIn(said)])),
);

function written(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
