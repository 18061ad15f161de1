import type { Finding, Review } from '../../../src/model';

/** A finding of these words in this text. Throws when the text doesn't hold them. */
export function findingOf(text: string, words: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  const span = { start, end: start + words.length };
  return {
    set: 'waiting',
    rule: 'waiting/no-time',
    group: 'respect',
    severity: 'sin',
    span,
    text: words,
    title: 'Waiting',
    hint: 'A time would calm.',
    fix: { span, text: 'by noon' },
    ...more,
  };
}

/** A review that found this. */
export function reviewOf(...findings: Finding[]): Review {
  return { lang: 'en', score: 100 - 10 * findings.length, findings, signals: [] };
}
