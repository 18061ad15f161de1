import { LineCounter, parseAllDocuments, stringify, type Document } from 'yaml';
import * as v from 'valibot';
import type { OwnRuleSet, Trial } from '../../model';
import { ruleSetFile } from '../compile/schema';

/** A file that somebody handed in. */
export interface GivenFile {
  name: string;
  text: string;
}

/** Why a file was refused, and where. */
export interface Fault {
  file: string;
  line: number;
  reason: string;
}

/** The rule sets of some files; where one has a fault, none is to be taken. */
export interface Imported {
  sets: readonly OwnRuleSet[];
  faults: readonly Fault[];
}

/** A file larger than this was not written by hand. */
const LARGEST = 4_000_000;

/** Reads files of rule sets in the format of the built-in ones, one or several in each, and tries every one. */
export async function readRuleSets(
  files: readonly GivenFile[],
  tryOut: (set: OwnRuleSet) => Promise<Trial>,
): Promise<Imported> {
  const read = await Promise.all(files.map((file) => readFile(file, tryOut)));
  return { sets: read.flatMap(({ sets }) => sets), faults: read.flatMap(({ faults }) => faults) };
}

/** Rule sets as one file in the format of the built-in ones. */
export function writeRuleSets(sets: readonly OwnRuleSet[]): string {
  return sets.map((set) => stringify(set, { lineWidth: 110 })).join('---\n');
}

async function readFile(
  { name, text }: GivenFile,
  tryOut: (set: OwnRuleSet) => Promise<Trial>,
): Promise<Imported> {
  const fault = (line: number, reason: string): Imported => ({
    sets: [],
    faults: [{ file: name, line, reason }],
  });
  if (text.length > LARGEST) return fault(1, 'the file is too large to be a rule set');
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines });
  if (!Array.isArray(documents) || !documents.length) return fault(1, 'there is nothing in this file');
  const read = await Promise.all(
    documents.map(async (document: Document): Promise<Imported> => {
      const [broken] = document.errors;
      if (broken) return fault(broken.linePos?.[0].line ?? 1, broken.message.split('\n')[0] ?? '');
      const lineOf = (path: readonly (string | number)[]): number => lineAt(document, lines, path);
      const written: unknown = document.toJS({ maxAliasCount: 0 });
      const checked = v.safeParse(ruleSetFile, written);
      if (!checked.success) {
        const [issue] = checked.issues;
        // Keys of what was parsed from YAML are texts and numbers.
        const path = (issue.path ?? []).map(({ key }) => key as string | number);
        return fault(lineOf(path), `${path.join(' › ')}: ${issue.message}`);
      }
      // It fits the schema, so it has the form that lists rely on.
      const set = written as OwnRuleSet;
      const { refusals, failed } = await tryOut(set);
      return {
        sets: [set],
        faults: [
          ...refusals.map(({ path, reason }) => ({ file: name, line: lineOf(path), reason })),
          ...failed.map(({ rule, kind, example, found }) => ({
            file: name,
            line: lineOf(['rules', rule, kind === 'alarm' ? 'good' : 'bad']),
            reason: EXAMPLES[kind](example, found),
          })),
        ],
      };
    }),
  );
  return { sets: read.flatMap(({ sets }) => sets), faults: read.flatMap(({ faults }) => faults) };
}

const EXAMPLES = {
  missed: (example: string) => `the rule does not find its bad example "${example}"`,
  elsewhere: (example: string, found: string) => `in the bad example "${example}" the rule finds "${found}"`,
  alarm: (example: string, found: string) => `the rule finds "${found}" in its good example "${example}"`,
} as const;

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
