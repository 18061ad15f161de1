import nlp from 'compromise/one';
import type { SentenceSpan } from './term';

type SplitSentences = (text: string, world: unknown) => string[];

// compromise publishes its methods untyped.
const world = nlp.world() as unknown as {
  methods: { one: { tokenize: { splitSentences: SplitSentences } } };
};

/** An abbreviation whose full stop ends no sentence when a number follows: "No. 5", "ref. 88". */
const BEFORE_NUMBER = /(?:^|\s)(?:no|nr|n|ref|art|tel|approx|ext)\.$/i;

/**
 * Splits a text into sentences with compromise's splitter, which serves any language with full stops.
 * Every line break ends one, so that list items and greetings stand alone.
 */
export function splitSentences(text: string): SentenceSpan[] {
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
  return joinNumbers(text, spans);
}

function joinNumbers(text: string, spans: SentenceSpan[]): SentenceSpan[] {
  const joined: SentenceSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (
      last &&
      /^\d/.test(text.slice(span.start, span.start + 1)) &&
      BEFORE_NUMBER.test(text.slice(last.start, last.end))
    )
      last.end = span.end;
    else joined.push({ ...span });
  }
  return joined;
}
