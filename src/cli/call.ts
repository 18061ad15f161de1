import { statSync } from 'node:fs';
import process from 'node:process';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** What a call that can't be carried out ends with; what could be, but found faults, ends with 1. */
const WRONG_CALL = 2;

/** Reads the options and other words of a call. `--help` tells how to call, and so does a wrong call; both end it. */
export function readCall<const T extends NonNullable<ParseArgsConfig['options']>>(usage: string, options: T) {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(usage);
    process.exit();
  }
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    return refuse(messageOf(error), usage);
  }
}

/** Ends a wrong call with what is wrong with it, and how to call. */
export function refuse(fault: string, usage: string): never {
  console.error(`${fault}\n\n${usage}`);
  process.exit(WRONG_CALL);
}

/** Refuses a call with a path that nothing can be read from, before anything else is done; folders only on request. */
export function checkPaths(
  paths: readonly string[],
  usage: string,
  kinds: 'files' | 'files and folders',
): void {
  for (const path of paths) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) refuse(`There is no file ${path}.`, usage);
    if (found.isDirectory() && kinds === 'files') refuse(`${path} is a folder.`, usage);
  }
}

/** Refuses a word that is none of those that a call takes. */
export function checkWord(word: string, known: readonly string[], what: string, usage: string): void {
  if (!known.includes(word)) refuse(`There is no ${what} "${word}". There are ${known.join(', ')}.`, usage);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
