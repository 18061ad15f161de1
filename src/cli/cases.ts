import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { toTrials, type Trial } from './trials';

/** A line of a file of cases that is none; the message names the file and the line. */
export class NoCase extends Error {}

/** The labelled cases of files of JSON lines, or of all such files in a folder. @throws {NoCase} */
export function readTrials(paths: readonly string[]): Trial[] {
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => name.endsWith('.jsonl'))
          .map((name) => join(path, name))
      : [path],
  );
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) => (line.trim() ? readLine(line, `${file}, line ${at + 1}`) : [])),
  );
}

function readLine(line: string, place: string): Trial[] {
  try {
    return toTrials(JSON.parse(line));
  } catch (error) {
    if (error instanceof SyntaxError || v.isValiError(error))
      throw new NoCase(`${place} is no labelled case: ${error.message}`);
    throw error;
  }
}
