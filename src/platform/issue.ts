import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { firstIssue, type Issue } from '../model/sharing';

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

/** Remembers what was said, for the next one. */
export async function keepIssue(issue: Issue): Promise<void> {
  await issued.setValue(issue);
}
