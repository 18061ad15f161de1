import { nextTeamFile, type Issue } from '../../src/model/sharing';
import { ownOf } from '../../src/model/standing';
import { asTeamFile, teamFileFault } from '../../src/platform/content-schema';
import { keepIssue } from '../../src/platform/issue';
import { sealOf, signTeamFile, trustsSomebody } from '../../src/platform/seal';
import { readEverything } from '../../src/platform/settings';
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
  const isTrusted = seal.kind === 'signed' && seal.isTrusted;
  return { taken, faults, seal, warns: !isTrusted && (await trustsSomebody()) };
}

/** Hands out the next team file; returns its version. */
export async function saveTeamFile(issue: Issue, isSigned: boolean): Promise<number> {
  const { standing, own, team } = await readEverything();
  const today = new Date().toISOString().slice(0, 10);
  const next = nextTeamFile(issue, ownOf(standing), own, team, today);
  const file = isSigned ? await signTeamFile(next) : next;
  await keepIssue({ ...issue, version: file.version });
  save(`virgil-team-${file.version}.json`, JSON.stringify(file, null, 2));
  return file.version;
}
