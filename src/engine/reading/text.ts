import type { Span } from '../../model';
import type { Matcher } from '../pattern/matcher';
import type { Grammar } from './grammar';
import { remembered } from './remembered';
import { Sentence, type TermSpan } from './sentence';

/** A sentence in its text. */
export interface PlacedSentence {
  sentence: Sentence;
  /** Where it starts in the text. */
  offset: number;
}

/** Words that have been read: a text, or one of its sentences. */
export type Wording = Pick<TextReading, 'grammar' | 'text'>;

/** A text that has been read. */
export interface TextReading {
  grammar: Grammar;
  text: string;
  sentences: readonly PlacedSentence[];
}

/**
 * Sentences are kept by their text, so that a keystroke costs one sentence. A read sentence takes some 100 kB with all
 * its acts; so many of them hold a long conversation, and what was not used for longest goes first.
 */
const MOST_SENTENCES = 600;

/** A text that is longer than that still has room to be read once more with some sentences changed. */
const ROOM_PER_SENTENCE = 2;

/** Reads texts in one language, and remembers sentences. */
export type Reader = (text: string) => TextReading;

/** A reader with a cache of its own. */
export function createReader(grammar: Grammar): Reader {
  // Half of the room is for what was used last; when it is full, what was used before goes.
  let latest = new Map<string, Sentence>();
  let earlier = latest;
  const read = (text: string, most: number): Sentence => {
    const known = latest.get(text);
    if (known) return known;
    const sentence = earlier.get(text) ?? new Sentence(text, grammar);
    latest.set(text, sentence);
    if (latest.size * 2 < most) return sentence;
    earlier = latest;
    latest = new Map();
    return sentence;
  };
  return (text) => {
    const spans = grammar.tongue.sentences(text);
    const most = Math.max(MOST_SENTENCES, spans.length * ROOM_PER_SENTENCE);
    return {
      grammar,
      text,
      sentences: spans.map(({ start, end }) => ({
        sentence: read(text.slice(start, end), most),
        offset: start,
      })),
    };
  };
}

/** The characters that terms stand on, grown to whole written words. */
export function spanOf({ sentence, offset }: PlacedSentence, { start, end }: TermSpan): Span {
  const first = sentence.terms[start];
  const last = sentence.terms[Math.max(start, end - 1)];
  if (!first || !last) return { start: offset, end: offset + sentence.text.length };
  return { start: offset + first.start, end: offset + last.end };
}

/** The sentences of several texts. */
export const sentencesOfAll = remembered((texts: readonly TextReading[]) =>
  texts.flatMap(({ sentences }) => sentences),
);

/** Whether any sentence matches. */
export function mentions(reading: TextReading, matchers: readonly Matcher[]): boolean {
  return reading.sentences.some(({ sentence }) => sentence.has(matchers));
}
