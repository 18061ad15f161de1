import { stringify } from 'yaml';
import * as v from 'valibot';
import type { OwnRuleSet, Trial } from '../../model';
import { ruleSetFile } from '../compile/schema';
import { readDocuments, type WrittenValue } from './document';

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

type TryOut = (set: OwnRuleSet) => Promise<Trial>;

/** A file larger than this, in characters, was not written by hand. */
const LARGEST = 4_000_000;

/** Reads files of rule sets in the format of the built-in ones, one or several in each, and tries every one. */
export async function readRuleSets(files: readonly GivenFile[], tryOut: TryOut): Promise<Imported> {
  return joined(await Promise.all(files.map((file) => readFile(file, tryOut))));
}

/** Rule sets as one file in the format of the built-in ones. */
export function writeRuleSets(sets: readonly OwnRuleSet[]): string {
  return sets.map((set) => stringify(set, { lineWidth: 110 })).join('---\n');
}

async function readFile({ name, text }: GivenFile, tryOut: TryOut): Promise<Imported> {
  if (text.length > LARGEST) return refused(name, 1, 'the file is too large to be a rule set');
  const written = readDocuments(text);
  if (!written.length) return refused(name, 1, 'there is nothing in this file');
  return joined(await Promise.all(written.map((one) => readSet(name, one, tryOut))));
}

async function readSet(
  file: string,
  { value, lineOf, broken }: WrittenValue,
  tryOut: TryOut,
): Promise<Imported> {
  if (broken) return refused(file, broken.line, broken.reason);
  const checked = v.safeParse(ruleSetFile, value);
  if (!checked.success) {
    const [issue] = checked.issues;
    // Keys of what was parsed from YAML are texts and numbers.
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    return refused(file, lineOf(path), `${path.join(' › ')}: ${issue.message}`);
  }
  // It fits the schema, so it has the form that lists rely on.
  const set = value as OwnRuleSet;
  const { refusals, failing } = await tryOut(set);
  return {
    sets: [set],
    faults: [
      ...refusals.map(({ path, reason }) => ({ file, line: lineOf(path), reason })),
      ...failing.map(({ rule, kind, example, found }) => ({
        file,
        line: lineOf(['rules', rule, kind === 'alarm' ? 'good' : 'bad']),
        reason: FAILURES[kind](example, found),
      })),
    ],
  };
}

const FAILURES = {
  missed: (example: string) => `the rule does not find its bad example "${example}"`,
  elsewhere: (example: string, found: string) => `in the bad example "${example}" the rule finds "${found}"`,
  alarm: (example: string, found: string) => `the rule finds "${found}" in its good example "${example}"`,
} as const;

function refused(file: string, line: number, reason: string): Imported {
  return { sets: [], faults: [{ file, line, reason }] };
}

function joined(all: readonly Imported[]): Imported {
  return { sets: all.flatMap(({ sets }) => sets), faults: all.flatMap(({ faults }) => faults) };
}
