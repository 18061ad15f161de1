import type { Fix, Span } from '../../model';
import type { FixTemplate } from '../compile/compiled';
import { named, type CaseReading } from '../reading/case';
import type { PlacedSentence } from '../reading/text';
import { fillAll, type FillIns } from './fillins';
import type { Place } from './place';

/** Better words that fit where they go, the best first; none when their fill-ins are unknown. */
export function createFixes(
  reading: CaseReading,
  template: FixTemplate,
  place: Place,
  known: FillIns,
): Fix[] {
  return fillAll(template.texts, known).flatMap((words) => fixesWith(reading, template.place, place, words));
}

function fixesWith(
  reading: CaseReading,
  where: FixTemplate['place'],
  { index, span }: Place,
  words: string,
): Fix[] {
  if (where === 'opening' || where === 'closing' || !span) return [insertion(reading, where, words)];
  const spans = where === 'sentence' ? sentenceSpans(reading, index, span) : [span];
  return spans.map((replaced) => ({ span: replaced, text: fitted(reading.reply.text, replaced, words) }));
}

/** The sentence at this place without the kind words that may open it; then with them; never its greeting. */
function sentenceSpans(reading: CaseReading, index: number | null, span: Span): Span[] {
  const placed = index === null ? undefined : reading.reply.sentences[index];
  if (!placed) return [span];
  const end = placed.offset + placed.sentence.text.length;
  const starts = [kindLength(reading, placed, span), greetingLength(reading, placed)];
  return [...new Set(starts.filter((start) => start !== null))].map((start) => ({
    start: placed.offset + start,
    end,
  }));
}

/** Kind words open a sentence when they begin within this many words. */
const KIND_BEGINS = 6;

/** Characters of the kind words that open a sentence, up to their pause: "Sorry to hear that, …". */
function kindLength(
  { grammar }: CaseReading,
  { sentence, offset }: PlacedSentence,
  span: Span,
): number | null {
  const kind = sentence.matches(named(grammar, '#KindWords')).find(({ start }) => start < KIND_BEGINS);
  if (!kind) return null;
  const pause = sentence.pauses.findIndex((length, at) => length > 0 && at >= kind.end - 1);
  const next = pause < 0 ? undefined : sentence.terms[pause + 1];
  return next && offset + next.start <= span.start ? next.start : null;
}

/** Capital and full stop as the place asks for them. */
function fitted(text: string, { start, end }: Span, words: string): string {
  const opens = opensSentence(text, start);
  const capital = opens
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : /^(?:I\b|[A-Z]{2})/.test(words)
      ? words
      : words.charAt(0).toLowerCase() + words.slice(1);
  if (/[.!?,;]$/.test(words) && /^\s*[.!?,;]/.test(text.slice(end))) return capital.slice(0, -1);
  return /[.!?]$/.test(text.slice(start, end)) && !/[.!?]$/.test(capital) ? `${capital}.` : capital;
}

/** Whether a sentence begins at a place: first of all, in a new line, or behind a full stop and a space. */
function opensSentence(text: string, place: number): boolean {
  const before = text.slice(0, place);
  const words = before.trimEnd();
  const space = before.slice(words.length);
  return !before || space.includes('\n') || (space !== '' && /[.!?:]$/.test(words.slice(-1)));
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
