import nlp from 'compromise/one';
import type { SentenceSpan } from './term';

interface Tokenizer {
  splitSentences(text: string, world: unknown): string[];
  isSentence(piece: string, abbreviations: unknown): boolean;
}

interface World {
  methods: { one: { tokenize: Tokenizer } };
}

// compromise publishes its methods untyped.
const world = rememberingSentences(nlp.world() as unknown as World);

/** No abbreviation is longer. */
const LONGEST = 20;

/**
 * Nobody's sentence is longer, in characters. What has no full stop for so long, a log or a key that was pasted, is
 * cut: what a sentence costs grows with the square of its length.
 */
const LONGEST_SENTENCE = 1000;

/** Abbreviations whose full stop ends no sentence, by what follows: a number, anything at all, or small letters. */
export interface Abbreviations {
  number: readonly string[];
  any: readonly string[];
  small: readonly string[];
}

/**
 * A splitter of texts into sentences: compromise's, which serves any language with full stops, and a language's own
 * abbreviations. Every line break ends a sentence, so that list items and greetings stand alone.
 */
export function createSplitter({ number, any, small }: Abbreviations): (text: string) => SentenceSpan[] {
  const ending = (words: readonly string[]) =>
    new RegExp(`(?:^|[\\s(])(?:${words.map((word) => word.replaceAll('.', '\\.')).join('|')})\\.$`, 'iu');
  const follows: ReadonlyArray<readonly [RegExp, RegExp]> = [
    [ending(number), /^[\d(]/],
    ...(any.length ? [[ending(any), /^[^\s]/] as const] : []),
    ...(small.length ? [[ending(small), /^[\p{Ll}\d(]/u] as const] : []),
  ];
  return (text) => joined(text, split(text), follows).flatMap((span) => shortened(text, span));
}

/** So many pieces of texts are kept: a keystroke changes one, and compromise weighs each of them anew. */
const MOST_PIECES = 1000;

/** compromise's world, which remembers what it took for a sentence. */
function rememberingSentences(whole: World): World {
  const { tokenize } = whole.methods.one;
  const known = new Map<string, boolean>();
  const isSentence = (piece: string, abbreviations: unknown): boolean => {
    if (piece.length > LONGEST_SENTENCE) return tokenize.isSentence(piece, abbreviations);
    const answer = known.get(piece) ?? tokenize.isSentence(piece, abbreviations);
    if (known.size >= MOST_PIECES) known.clear();
    known.set(piece, answer);
    return answer;
  };
  const one = { ...whole.methods.one, tokenize: { ...tokenize, isSentence } };
  return { ...whole, methods: { ...whole.methods, one } };
}

function split(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let at = 0;
  for (const piece of world.methods.one.tokenize.splitSentences(text, world)) {
    for (const line of piece.split(/\n/)) {
      const trimmed = line.trim();
      if (!trimmed) continue;
      const start = text.indexOf(trimmed, at);
      if (start < 0) continue;
      at = start + trimmed.length;
      spans.push({ start, end: at });
    }
  }
  return spans;
}

/** Sentences that an abbreviation broke, whole again. */
function joined(
  text: string,
  spans: readonly SentenceSpan[],
  follows: ReadonlyArray<readonly [RegExp, RegExp]>,
): SentenceSpan[] {
  const whole: SentenceSpan[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    const before = last ? text.slice(Math.max(last.start, last.end - LONGEST), last.end) : '';
    const after = text.slice(span.start, span.start + 1);
    const breaks = last ? text.slice(last.end, span.start).includes('\n') : true;
    if (last && !breaks && follows.some(([ends, starts]) => starts.test(after) && ends.test(before)))
      last.end = span.end;
    else whole.push({ ...span });
  }
  return whole;
}

/** A sentence in pieces that can be read, cut where there is white space, else anywhere. */
function shortened(text: string, { start, end }: SentenceSpan): SentenceSpan[] {
  const pieces: SentenceSpan[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const words = text
      .slice(from, from + LONGEST_SENTENCE)
      .replace(/\s\S*$/, '')
      .trimEnd();
    pieces.push({ start: from, end: from + words.length });
    from += words.length;
    while (/\s/.test(text.charAt(from))) from += 1;
  }
  return [...pieces, { start: from, end }];
}
