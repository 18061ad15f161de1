import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { TeamFile } from '../model';
import { dayOf } from '../model/days';
import { firstIssue, nextTeamFile, type Issue } from '../model/sharing';
import { ownOf } from '../model/standing';
import { fitting } from './checked';
import { teamFileSchema } from './content-schema';
import { signTeamFile } from './seal';
import { readEverything } from './settings';

/** What the lead said of the last team file that was handed out from here. */
const issued = storage.defineItem<unknown>('local:issued', { version: 1 });

const issueSchema = v.object({
  name: v.string(),
  author: v.string(),
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  mayChange: v.boolean(),
});

/** What was said of the last team file; before the first, nothing. */
export async function readIssue(): Promise<Issue> {
  const result = v.safeParse(issueSchema, await issued.getValue());
  return result.success ? result.output : firstIssue;
}

/**
 * Makes the next team file, and remembers what was said of it for the one after. Its text is brought into the form in
 * which it will be read before it is signed, or else a blank at the end of a name would break the signature.
 * @throws where nobody could read the file: its name is blank, or it holds too much.
 */
export async function issueTeamFile(issue: Issue, isSigned: boolean): Promise<TeamFile> {
  const { standing, own, team } = await readEverything();
  const next = nextTeamFile(issue, ownOf(standing), own, team, dayOf(new Date()));
  const plain = fitting(teamFileSchema, next, 'team file');
  const file = isSigned ? await signTeamFile(plain) : plain;
  await issued.setValue({ ...issue, version: file.version });
  return file;
}
