import type { OwnRuleSet, TeamFile, Trial } from '../../model';
import { readDocuments } from './document';
import type { Fault, GivenFile } from './yaml';

type Check = (value: unknown) => { path: readonly (string | number)[]; reason: string } | null;

/** Reads a team file; its rule sets are tried. Where there are faults, it is not to be taken. */
export async function readTeamFile(
  { name, text }: GivenFile,
  check: Check,
  tryOut: (set: OwnRuleSet) => Promise<Trial>,
): Promise<{ value: unknown; faults: readonly Fault[] }> {
  const fault = (line: number, reason: string): Fault => ({ file: name, line, reason });
  const [written, ...more] = readDocuments(text);
  if (!written || more.length) return { value: null, faults: [fault(1, 'this is no team file')] };
  const { value, broken, lineOf } = written;
  if (broken) return { value: null, faults: [fault(broken.line, broken.reason)] };
  const misfit = check(value);
  if (misfit) return { value: null, faults: [fault(lineOf(misfit.path), misfit.reason)] };
  // It was just checked.
  const { ruleSets } = value as TeamFile;
  const trials = await Promise.all(
    ruleSets.map(async (set, at) => {
      const { refusals, failing } = await tryOut(set);
      return [
        ...refusals.map(({ path, reason }) =>
          fault(lineOf(['ruleSets', at, ...path]), `${set.title}: ${reason}`),
        ),
        ...failing.map(({ rule, example }) =>
          fault(
            lineOf(['ruleSets', at, 'rules', rule]),
            `${set.title}: the rule ${rule} does not hold for "${example}"`,
          ),
        ),
      ];
    }),
  );
  return { value, faults: trials.flat() };
}
