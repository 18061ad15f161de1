import { isEnd } from './cursor';
import { tellPart, type Telling } from './walk';

/** Tells whether a pattern, as `encodeNode` wrote it, may match a sentence. */
type MayMatch = (code: string) => boolean;

/** Asks it of a sentence in which those symbols may be of which `possible` says so. */
export function createMayMatch(possible: (symbol: number) => boolean): MayMatch {
  const telling: Telling<boolean> = {
    nothing: true,
    lone: possible,
    both: (one, other) => one && other,
    noBranch: () => false,
    either: (before, branch) => before || branch,
  };
  return (code) => {
    const cursor = { code, at: 0 };
    if (!code.startsWith('(')) return tellPart(cursor, telling);
    cursor.at++;
    // Most patterns that are looked at end at one of their first parts.
    while (!isEnd(cursor, ')')) if (!tellPart(cursor, telling)) return false;
    return true;
  };
}
