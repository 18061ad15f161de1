import type { Grammar } from '../../reading/grammar';
import { remembered } from '../../reading/remembered';
import type { Wording } from '../../reading/text';

/** The words of a text in lower case, cut to a stem that forms of one word share. */
export function wordsOf(text: string, { tongue }: Grammar): string[] {
  return written(text).map(tongue.stem);
}

/** The words that say what a text is about. */
export function contentWords(text: string, { tongue, comparing }: Grammar): Set<string> {
  return new Set(
    written(text)
      .filter((word) => word.length > 2 && !comparing.common.has(word))
      .map(tongue.stem),
  );
}

/** How much two sets of words share: 0 nothing, 1 all. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/** A sentence's words as one text, to tell whether it was said before. */
export function fingerprint(text: string, grammar: Grammar): string {
  return wordsOf(text, grammar).join(' ');
}

/** The same three of what was read, remembered as long as its reading is. */
export const wordsIn = remembered(({ text, grammar }: Wording) => wordsOf(text, grammar));
export const contentIn = remembered(({ text, grammar }: Wording) => contentWords(text, grammar));
export const fingerprintIn = remembered((said: Wording) => wordsIn(said).join(' '));

/** All words of several texts, and those that say what they are about. */
export const wordsInAll = remembered((all: readonly Wording[]) => new Set(all.flatMap(wordsIn)));
export const contentInAll = remembered(
  (all: readonly Wording[]) => new Set(all.flatMap((said) => [...contentIn(said)])),
);

function written(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
