import type { TextReading } from '../../reading/text';

/** Words too common to say what a text is about, in the languages that Virgil speaks. */
const COMMON = new Set(
  (
    'a an the and or but so if then that this these those there here it its is are was were be been being am do does did done have has had having will would can could ' +
    'shall should may might must not no yes to of in on at by for from with as into about over up out off again please just now today you your yours i me my we our us he she they ' +
    'them their what which who when where why how all any some more most very too also than get got make made take let see know one ' +
    'il lo la i gli le un uno una e o ma se che di a da in con su per tra fra è sono era ho hai ha abbiamo avete hanno non sì del della dei delle al alla nel nella sul sulla mi ti ci vi si ne ' +
    'suo sua suoi sue mio mia nostro nostra vostro vostra questo questa come quando dove perché più anche'
  ).split(' '),
);

/** The words of a text in lower case, cut to a stem that forms of one word share. */
export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stem);
}

/** The words that say what a text is about. */
export function contentWords(text: string): Set<string> {
  return new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => word.length > 2 && !COMMON.has(word))
      .map(stem),
  );
}

/** How much two sets of words share: 0 nothing, 1 all. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/** A sentence's words as one text, to tell whether it was said before. */
export function fingerprint(text: string): string {
  return wordsOf(text).join(' ');
}

/** The longest text of each list, as its content words. */
export function contentOfAll(readings: readonly TextReading[]): Set<string> {
  return new Set(readings.flatMap(({ text }) => [...contentWords(text)]));
}

// Good enough to bring the forms of one word together; never shown.
function stem(word: string): string {
  return word.length > 4
    ? word.replace(/(?:ing|ed|es|s|e)$/, '').replace(/(.)\1$/, '$1')
    : word.replace(/s$/, '');
}
