import { LineCounter, parseAllDocuments, type Document, type ErrorCode } from 'yaml';
import { because, type Reason, type ReasonCode } from '../../model/reason';
import { bottomlessLine } from './depth';

/** A value that somebody wrote as YAML or JSON, and where its parts stand. */
export interface WrittenValue {
  value: unknown;
  /** The line of the value at a path, or of the nearest one around it. */
  lineOf(path: readonly (string | number)[]): number;
  /** What makes it unreadable, and where; null when nothing does. */
  broken: { line: number; reason: Reason } | null;
}

/** A file larger than this, in characters, was not written by hand. */
const LARGEST = 4_000_000;

/** Reads a text of YAML, of which JSON is a part; several values may stand in it. */
export function readDocuments(text: string): WrittenValue[] {
  if (text.length > LARGEST) return [unreadable(1, because('fileTooLarge'))];
  const tooDeep = bottomlessLine(text);
  if (tooDeep) return [unreadable(tooDeep, because('tooDeep'))];
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, logLevel: 'error' });
  if (!Array.isArray(documents)) return [];
  return documents.map((document: Document): WrittenValue => {
    const [error] = document.errors;
    if (error) return unreadable(error.linePos?.[0].line ?? 1, because(TOLD[error.code] ?? 'notYaml'));
    return { ...valueOf(document), lineOf: (path) => lineAt(document, lines, path) };
  });
}

function unreadable(line: number, reason: Reason): WrittenValue {
  return { value: null, lineOf: () => line, broken: { line, reason } };
}

/** What of YAML's errors is said more closely than that it isn't YAML. */
const TOLD: Readonly<Partial<Record<ErrorCode, ReasonCode>>> = {
  BAD_INDENT: 'badIndent',
  TAB_AS_INDENT: 'badIndent',
  MISSING_CHAR: 'notClosed',
  DUPLICATE_KEY: 'twice',
};

/** A value that repeats itself by names could grow without end when it is written out: it is not taken. */
function valueOf(document: Document): Pick<WrittenValue, 'value' | 'broken'> {
  try {
    return { value: document.toJS({ maxAliasCount: 0 }), broken: null };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { value: null, broken: { line: 1, reason: because('alias') } };
  }
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
