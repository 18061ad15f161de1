import type { Fault, GivenFile, TeamFile } from '../../model';
import type { Misfit } from '../../model/misfit';
import { because } from '../../model/reason';
import { readDocuments } from '../compile/document';
import { faultsOf, type TryOut } from './faults';

/** Reads a team file; its rule sets are tried. Where there are faults, it is not to be taken. */
export async function readTeamFile(
  { name: file, text }: GivenFile,
  check: (value: unknown) => Misfit | null,
  tryOut: TryOut,
): Promise<{ value: unknown; faults: readonly Fault[] }> {
  const refused = ({ line, reason }: Pick<Fault, 'line' | 'reason'>) => ({
    value: null,
    faults: [{ file, line, of: '', reason }],
  });
  const [written, ...more] = readDocuments(text);
  if (!written || more.length) return refused({ line: 1, reason: because('noTeamFile') });
  const { value, broken, lineOf } = written;
  if (broken) return refused(broken);
  const misfit = check(value);
  if (misfit) return refused({ line: lineOf(misfit.path), reason: misfit.reason });
  // It was just checked; a file without rule sets of its own leaves them out.
  const { ruleSets = [] } = value as Partial<TeamFile>;
  const faults = await Promise.all(
    ruleSets.map(async (set, at) =>
      faultsOf(await tryOut(set), written, { file, of: set.title }, ['ruleSets', at]),
    ),
  );
  return { value, faults: faults.flat() };
}
