import type { Fix, Span } from '../../model';
import type { FixTemplate } from '../compile/compiled';
import { named, type CaseReading } from '../reading/case';
import type { PlacedSentence } from '../reading/text';
import { fillFirst, type FillIns } from './fillins';
import type { Place } from './place';

/** Better words that fit where they go; null when a fill-in is unknown. */
export function createFix(
  reading: CaseReading,
  template: FixTemplate,
  place: Place,
  known: FillIns,
): Fix | null {
  const words = fillFirst(template.texts, known);
  if (words === undefined) return null;
  if (template.place === 'opening' || template.place === 'closing' || !place.span)
    return insertion(reading, template.place, words);
  const span = template.place === 'sentence' ? sentenceSpan(reading, place.index, place.span) : place.span;
  return { span, text: fitted(reading.reply.text, span, words) };
}

/** The sentence at this place, without the greeting that may open it. */
function sentenceSpan(reading: CaseReading, index: number | null, span: Span): Span {
  const placed = index === null ? undefined : reading.reply.sentences[index];
  if (!placed) return span;
  return {
    start: placed.offset + greetingLength(reading, placed),
    end: placed.offset + placed.sentence.text.length,
  };
}

/** Capital and full stop as the place asks for them. */
function fitted(text: string, { start, end }: Span, words: string): string {
  const opens = /(?:^|[.!?:]\s+|\n\s*)$/.test(text.slice(0, start));
  const capital = opens
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : /^(?:I\b|[A-Z]{2})/.test(words)
      ? words
      : words.charAt(0).toLowerCase() + words.slice(1);
  if (/[.!?,;]$/.test(words) && /^\s*[.!?,;]/.test(text.slice(end))) return capital.slice(0, -1);
  return /[.!?]$/.test(text.slice(start, end)) && !/[.!?]$/.test(capital) ? `${capital}.` : capital;
}

/** A sentence is added behind the greeting, or before the signature. */
function insertion(reading: CaseReading, place: FixTemplate['place'], words: string): Fix {
  const { body, reply } = reading;
  const edge = place === 'closing' ? body.at(-1) : body[0];
  if (!edge) {
    const end = reply.text.trimEnd().length;
    return { span: { start: end, end }, text: end ? ` ${words}` : words };
  }
  if (place === 'closing') {
    const end = edge.offset + edge.sentence.text.length;
    return {
      span: { start: end, end },
      text: `${/[\p{L}\p{N}]$/u.test(edge.sentence.text) ? '.' : ''} ${words}`,
    };
  }
  const start = edge.offset + greetingLength(reading, edge);
  if (start === edge.offset) return { span: { start, end: start }, text: `${words} ` };
  // What stood behind "Hi Anna," begins a sentence now.
  return { span: { start, end: start + 1 }, text: `${words} ${reply.text.charAt(start).toUpperCase()}` };
}

/** A greeting reaches this many words at most, its comma included. */
const LONGEST_GREETING = 5;

/** Characters of a greeting that opens a sentence: "Hi Anna, we've …"; 0 without one. */
function greetingLength({ grammar }: CaseReading, { sentence }: PlacedSentence): number {
  if (!sentence.matches(named(grammar, '#Greeting')).some(({ start }) => start === 0)) return 0;
  const last = sentence.pauses.slice(0, LONGEST_GREETING).findIndex((pause) => pause > 0);
  return sentence.terms[last + 1]?.start ?? 0;
}
