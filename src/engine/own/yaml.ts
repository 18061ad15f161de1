import { stringify } from 'yaml';
import * as v from 'valibot';
import type { GivenFile, Imported, OwnRuleSet } from '../../model';
import { misfitOf } from '../../model/misfit';
import { because, type Reason } from '../../model/reason';
import { readDocuments, type WrittenValue } from '../compile/document';
import { ruleSetFile } from '../compile/schema';
import { faultsOf, type TryOut } from './faults';

/** Reads files of rule sets in the format of the built-in ones, one or several in each, and tries every one. */
export async function readRuleSets(files: readonly GivenFile[], tryOut: TryOut): Promise<Imported> {
  const names = new Set<string>();
  return joined(await Promise.all(files.map((file) => readFile(file, names, tryOut))));
}

/** Rule sets as one file in the format of the built-in ones. */
export function writeRuleSets(sets: readonly OwnRuleSet[]): string {
  return sets.map((set) => stringify(set, { lineWidth: 110 })).join('---\n');
}

/** `names` are those of the rule sets that were read before. */
async function readFile({ name, text }: GivenFile, names: Set<string>, tryOut: TryOut): Promise<Imported> {
  const written = readDocuments(text);
  if (!written.length) return refused(name, 1, because('fileEmpty'));
  return joined(await Promise.all(written.map((one) => readSet(name, one, names, tryOut))));
}

async function readSet(
  file: string,
  written: WrittenValue,
  names: Set<string>,
  tryOut: TryOut,
): Promise<Imported> {
  const { value, lineOf, broken } = written;
  if (broken) return refused(file, broken.line, broken.reason);
  const checked = v.safeParse(ruleSetFile, value);
  if (!checked.success) {
    const { path, reason } = misfitOf(checked.issues);
    return refused(file, lineOf(path), reason);
  }
  // It fits the schema, so it has the form that lists rely on.
  const set = value as OwnRuleSet;
  if (names.has(set.set)) return refused(file, lineOf(['set']), because('twice', set.set));
  names.add(set.set);
  return { sets: [set], faults: faultsOf(await tryOut(set), written, { file, of: '' }) };
}

function refused(file: string, line: number, reason: Reason): Imported {
  return { sets: [], faults: [{ file, line, of: '', reason }] };
}

function joined(all: readonly Imported[]): Imported {
  return { sets: all.flatMap(({ sets }) => sets), faults: all.flatMap(({ faults }) => faults) };
}
