import type { Span } from '../../model';
import type { TextReading } from './text';

/** Looks for spans in a text once, for as long as its reading lives: every finding in it asks the same. */
export function remembered(
  find: (text: string) => readonly Span[],
): (reading: TextReading) => readonly Span[] {
  const known = new WeakMap<TextReading, readonly Span[]>();
  return (reading) => {
    const spans = known.get(reading) ?? find(reading.text);
    known.set(reading, spans);
    return spans;
  };
}
