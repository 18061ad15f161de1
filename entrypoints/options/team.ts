import type { Issue } from '../../src/model/sharing';
import { asTeamFile, teamFileFault } from '../../src/platform/content-schema';
import { issueTeamFile } from '../../src/platform/issue';
import { isByStranger, sealOf } from '../../src/platform/seal';
import { sendTrial } from '../../src/platform/trial';
import type { GivenTeamFile } from '../../src/ui/options/ways';
import { save } from '../../src/ui/options/save';

export { readIssue } from '../../src/platform/issue';
export { trustSigner } from '../../src/platform/seal';

/** Reads a team file that somebody handed in. */
export async function readTeamFile(file: { name: string; text: string }): Promise<GivenTeamFile> {
  const reader = await import('../../src/engine/own/team-file');
  const { value, faults } = await reader.readTeamFile(file, teamFileFault, (set) => sendTrial(set, ''));
  const taken = faults.length ? null : asTeamFile(value);
  if (!taken) return { taken, faults, seal: { kind: 'unsigned' }, warns: false };
  const seal = await sealOf(taken);
  return { taken, faults, seal, warns: await isByStranger(seal) };
}

/** Hands out the next team file; returns its version. Errors as for `issueTeamFile`. */
export async function saveTeamFile(issue: Issue, isSigned: boolean): Promise<number> {
  const file = await issueTeamFile(issue, isSigned);
  save(`virgil-team-${file.version}.json`, JSON.stringify(file, null, 2));
  return file.version;
}
