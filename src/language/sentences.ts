import nlp from 'compromise/one';
import type { SentenceSpan } from './term';

interface World {
  methods: { one: { tokenize: { splitSentences(text: string, world: unknown): string[] } } };
}

// compromise publishes its methods untyped.
const world = nlp.world() as unknown as World;

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

/** So many lines are kept, and none that is longer: a keystroke changes one, and compromise weighs each of its words. */
const MOST_LINES = 500;
const LONGEST_LINE = 5000;

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
  const splitLine = (line: string) =>
    joined(line, split(line), follows).flatMap((span) => shortened(line, span));
  const known = new Map<string, readonly SentenceSpan[]>();
  const sentencesIn = (line: string): readonly SentenceSpan[] => {
    const spans = known.get(line) ?? splitLine(line);
    if (known.size >= MOST_LINES) known.clear();
    if (line.length <= LONGEST_LINE) known.set(line, spans);
    return spans;
  };
  return (text) => {
    const spans: SentenceSpan[] = [];
    let at = 0;
    for (const line of text.split('\n')) {
      for (const { start, end } of sentencesIn(line)) spans.push({ start: at + start, end: at + end });
      at += line.length + 1;
    }
    return spans;
  };
}

/** The sentences of a line as compromise sees them. */
function split(line: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let at = 0;
  for (const piece of world.methods.one.tokenize.splitSentences(line, world)) {
    const sentence = piece.trim();
    const start = sentence ? line.indexOf(sentence, at) : -1;
    if (start < 0) continue;
    at = start + sentence.length;
    spans.push({ start, end: at });
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
    if (last && follows.some(([ends, starts]) => starts.test(after) && ends.test(before)))
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
