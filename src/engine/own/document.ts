import { LineCounter, parseAllDocuments, type Document } from 'yaml';

/** A value that somebody wrote as YAML or JSON, and where its parts stand. */
export interface WrittenValue {
  value: unknown;
  /** The line of the value at a path, or of the nearest one around it. */
  lineOf(path: readonly (string | number)[]): number;
  /** What makes it unreadable, and where; null when nothing does. */
  broken: { line: number; reason: string } | null;
}

/** Reads a text of YAML, of which JSON is a part; several values may stand in it. */
export function readDocuments(text: string): WrittenValue[] {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines });
  if (!Array.isArray(documents)) return [];
  return documents.map((document: Document): WrittenValue => {
    const [error] = document.errors;
    return {
      value: error ? null : document.toJS({ maxAliasCount: 0 }),
      lineOf: (path) => lineAt(document, lines, path),
      broken: error
        ? { line: error.linePos?.[0].line ?? 1, reason: error.message.split('\n')[0] ?? '' }
        : null,
    };
  });
}

function lineAt(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      const [start]: unknown[] = node.range;
      if (typeof start === 'number') return lines.linePos(start).line;
    }
  }
  return 1;
}
