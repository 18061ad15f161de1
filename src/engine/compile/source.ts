import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';

/** Something wrong in a rule file: says which file, which line and what is the matter. */
export class RuleFileError extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly reason: string,
  ) {
    super(`${file}:${line}: ${reason}`);
  }
}

type Path = readonly (string | number)[];

/** A rule file whose content fits its schema. */
export interface Source<T> {
  file: string;
  data: T;
  /** Fails with the line on which the value at `path` stands. */
  fail(path: Path, reason: string): never;
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
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (path: Path) => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as
        { range?: [number, number, number] } | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const fail = (path: Path, reason: string): never => {
    throw new RuleFileError(file, lineOf(path), reason);
  };
  const [broken] = document.errors;
  if (broken)
    throw new RuleFileError(file, broken.linePos?.[0].line ?? 1, broken.message.split('\n')[0] ?? 'not YAML');
  const checked = v.safeParse(schema, document.toJS() ?? {});
  if (!checked.success) {
    const [issue] = checked.issues;
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    return fail(path, `${path.join(' › ')}: ${issue.message}`);
  }
  return { file, data: checked.output, fail };
}
