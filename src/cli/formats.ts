import Papa from 'papaparse';
import type { Answer } from './answer';

const FORMATS = ['jsonl', 'csv'] as const;

/** How answers are written: `jsonl`, all of it, a line each; `csv`, a row for each finding. */
export type Format = (typeof FORMATS)[number];

export function isFormat(name: string): name is Format {
  return FORMATS.some((format) => format === name);
}

const COLUMNS = ['id', 'lang', 'score', 'set', 'rule', 'severity', 'start', 'end', 'text', 'error'] as const;

/** Writes one answer after another; each text ends with a line break. */
export function writerOf(format: Format): (answer: Answer) => string {
  if (format === 'jsonl') return (answer) => `${JSON.stringify(answer)}\n`;
  let head = `${COLUMNS.join(',')}\r\n`;
  return (answer) => {
    const rows = head + rowsOf(answer);
    head = '';
    return rows;
  };
}

/** A reply without findings has a row too, so that every reply is counted. */
function rowsOf(answer: Answer): string {
  if ('error' in answer) return table([answer]);
  const { id, lang, score, findings } = answer;
  const reply = { id, lang, score };
  return table(findings.length ? findings.map((finding) => ({ ...reply, ...finding })) : [reply]);
}

function table(rows: readonly object[]): string {
  // A spreadsheet must not take a customer's "=…" for a formula.
  return `${Papa.unparse([...rows], { columns: [...COLUMNS], header: false, escapeFormulae: true })}\r\n`;
}
