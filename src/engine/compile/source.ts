import * as v from 'valibot';
import { misfitOf } from '../../model/misfit';
import type { Reason } from '../../model/reason';
import type { Node, Symbols } from '../pattern/node';
import { parsePattern } from '../pattern/parse';
import { readDocuments } from './document';

/** Something wrong in a rule file: says which file, which line and what is the matter. */
export class RuleFileError extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly reason: Reason,
  ) {
    super(`${file}:${line}: ${[reason.code, ...reason.facts].join(', ')}`);
  }
}

type Path = readonly (string | number)[];

/** A rule file whose content fits its schema. */
export interface Source<T> {
  file: string;
  data: T;
  /** Reads one of its patterns. */
  parse(pattern: string, symbols: Symbols): Node;
  /** Fails with the line on which the value at `path` stands. */
  fail(path: Path, reason: Reason): never;
}

/**
 * Reads a YAML file and checks its content.
 * @throws RuleFileError at the first thing that is not YAML or does not fit the schema.
 */
export function readSource<T extends v.GenericSchema>(
  file: string,
  text: string,
  schema: T,
): Source<v.InferOutput<T>> {
  const [written] = readDocuments(text);
  if (written?.broken) throw new RuleFileError(file, written.broken.line, written.broken.reason);
  const fail = (path: Path, reason: Reason): never => {
    throw new RuleFileError(file, written?.lineOf(path) ?? 1, reason);
  };
  const checked = v.safeParse(schema, written?.value ?? {});
  if (checked.success) return { file, data: checked.output, parse: parsePattern, fail };
  const { path, reason } = misfitOf(checked.issues);
  return fail(path, reason);
}
