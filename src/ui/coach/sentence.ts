import type { Span } from '../../model';

/** What ends a sentence, with the quotes and brackets that may close after it. */
const terminators = '.!?…';
const closers = '"\'”’)]»';

/** A last line of this many words or fewer without a full stop is a greeting or a name, and needs none. */
const signatureWords = 4;

/** The sentence around an offset: from behind the last ending to and with the next one, without spaces around it. */
export function sentenceAt(text: string, at: number): Span {
  let start = Math.min(at, text.length);
  while (start > 0 && !endsAt(text, start)) start -= 1;
  let end = Math.max(start, Math.min(at, text.length));
  while (end < text.length && !(end > start && endsAt(text, end))) end += 1;
  while (start < end && isSpace(text.charAt(start))) start += 1;
  return { start, end };
}

/**
 * Whether a sentence came to its end, by a full stop of some kind. A line below doesn't end it: hosts put one
 * before a signature, and somebody may be writing above words that are there already.
 */
export function isFinished(text: string, sentence: Span): boolean {
  const words = text.slice(sentence.start, sentence.end).trimEnd();
  return hasTerminator(words);
}

/** Whether a draft reads as a whole: at least one sentence, and none left hanging at its end. */
export function isFinishedDraft(text: string): boolean {
  const draft = text.trimEnd();
  const lines = draft.split('\n').filter((line) => line.trim() !== '');
  if (!lines.some((line) => hasTerminator(line.trimEnd()))) return false;
  if (hasTerminator(draft)) return true;
  const last = lines.at(-1)?.trim() ?? '';
  return last.split(/\s+/).length <= signatureWords;
}

/** Whether a sentence ends right before this offset: at a line's end, or at an ending followed by a space. */
function endsAt(text: string, offset: number): boolean {
  const before = text.charAt(offset - 1);
  if (before === '\n') return true;
  const after = text.charAt(offset);
  if (after !== '' && !isSpace(after)) return false;
  return hasTerminator(text.slice(Math.max(0, offset - 4), offset));
}

function hasTerminator(words: string): boolean {
  let end = words.length;
  while (end > 0 && closers.includes(words.charAt(end - 1))) end -= 1;
  return end > 0 && terminators.includes(words.charAt(end - 1));
}

function isSpace(character: string): boolean {
  return character.trim() === '';
}
