import type { Language } from './case';

/** A phrase as a lead builds it: words, one of several, perhaps, or anything between. */
export type PhrasePart =
  | { kind: 'words'; text: string }
  | { kind: 'any'; texts: readonly string[] }
  | { kind: 'perhaps'; text: string }
  | { kind: 'gap'; most: number };

/** How many words "anything between" may be. */
export const GAPS = [2, 5, 10] as const;

const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/\bshan't\b/g, 'shall not'],
  [/\blet's\b/g, 'let us'],
  [/n't\b/g, ' not'],
  [/'re\b/g, ' are'],
  [/'ll\b/g, ' will'],
  [/'ve\b/g, ' have'],
  [/'m\b/g, ' am'],
  [/'d\b/g, ' (would|had)'],
  [/\b(it|that|he|she|what|who|there|here|where|how)'s\b/g, '$1 (is|has)'],
  [/'s?(?=\s|$)/g, ''],
];

/** Signs that a word may hold; every other one is a pause or decoration, and is left out. */
const SILENT = /[^\p{L}\p{N}\s%$€£&/+()|-]/gu;
const SILENT_BUT_ELISION = /[^\p{L}\p{N}\s%$€£&/+()|'-]/gu;

/** Signs that end a word in Italian, where they stand for a letter: "l'ordine". Elsewhere they are quotes. */
const QUOTES = /(?<![\p{L}\p{N}])'/gu;

/** Words as a pattern says them: in small letters, without punctuation, English shortened forms written out. */
export function patternOfWords(text: string, lang: Language = 'en'): string {
  const plain = text.toLowerCase().replaceAll('’', "'").replaceAll(/[()|]/g, ' ');
  return (lang === 'it' ? plain.replace(QUOTES, ' ').replace(SILENT_BUT_ELISION, ' ') : writtenOut(plain))
    .replaceAll(/(?<=^|\s)[-/&+]+(?=\s|$)/g, ' ')
    .trim()
    .replaceAll(/\s+/g, ' ');
}

function writtenOut(text: string): string {
  return SHORTENED.reduce((words, [short, full]) => words.replace(short, full), text).replace(SILENT, ' ');
}

/** The pattern of a phrase; what holds no words is left out, so a phrase without any is an empty pattern. */
export function patternOf(parts: readonly PhrasePart[], lang: Language = 'en'): string {
  return parts
    .map((part) => patternOfPart(part, (text) => patternOfWords(text, lang)))
    .filter(Boolean)
    .join(' ');
}

/** The parts of a pattern that was made of such parts; null when it says more than they can. */
export function partsOf(pattern: string): PhrasePart[] | null {
  const pieces = pattern.match(/\([^()]*\)\??|\S+/g) ?? [];
  const parts: PhrasePart[] = [];
  for (const piece of pieces) {
    const part = partOf(piece);
    if (!part) return null;
    const last = parts.at(-1);
    if (part.kind === 'words' && last?.kind === 'words') last.text += ` ${part.text}`;
    else parts.push(part);
  }
  return parts.length ? parts : null;
}

/** A phrase as a person would say it: of several words the first, and nothing between. */
export function saidOf(parts: readonly PhrasePart[]): string {
  const said = (part: PhrasePart): string => {
    if (part.kind === 'gap') return '';
    return (part.kind === 'any' ? (part.texts[0] ?? '') : part.text).trim();
  };
  return parts.map(said).filter(Boolean).join(' ');
}

function patternOfPart(part: PhrasePart, pattern: (text: string) => string): string {
  switch (part.kind) {
    case 'words':
      return pattern(part.text);
    case 'any': {
      const texts = part.texts.map(pattern).filter(Boolean);
      return texts.length > 1 ? `(${texts.join('|')})` : (texts[0] ?? '');
    }
    case 'perhaps': {
      const words = pattern(part.text);
      return words && `(${words})?`;
    }
    case 'gap':
      return `.{0,${part.most}}`;
  }
}

function partOf(piece: string): PhrasePart | null {
  const gap = /^\.\{0,(\d+)\}$/.exec(piece);
  if (gap) return { kind: 'gap', most: Number(gap[1]) };
  const group = /^\(([^()]*)\)(\?)?$/.exec(piece);
  const inside = group?.[1] ?? '';
  if (group && /[#@!<.[\]?]/.test(inside)) return null;
  if (group?.[2]) return inside.includes('|') ? null : { kind: 'perhaps', text: inside };
  if (group) return { kind: 'any', texts: inside.split('|') };
  if (/^[\p{L}\p{N}%$€£&/'+-]+\?$/u.test(piece)) return { kind: 'perhaps', text: piece.slice(0, -1) };
  return /^[\p{L}\p{N}%$€£&/'+-]+$/u.test(piece) ? { kind: 'words', text: piece } : null;
}
