import * as v from 'valibot';
import { ownRuleSet } from './content-schema';
import { sentReply } from './progress-schema';
import { LANGUAGES, type Case, type SelfCheck, type TabState, type TabStatus } from '../model';
import { pageParts } from '../model/check';

const role = v.picklist(['customer', 'agent']);

const message = v.object({
  role,
  text: v.string(),
  name: v.exactOptional(v.string()),
});

export const caseSchema = v.object({
  customer: v.string(),
  customerName: v.exactOptional(v.string()),
  agentName: v.exactOptional(v.string()),
  signed: v.exactOptional(v.boolean()),
  thread: v.array(message),
  reply: v.string(),
  channel: v.exactOptional(v.picklist(['mail', 'chat'])),
  lang: v.exactOptional(v.picklist(LANGUAGES)),
  lastLang: v.exactOptional(v.picklist(LANGUAGES)),
}) satisfies v.GenericSchema<unknown, Case>;

export const tabStateSchema = v.object({
  kind: v.picklist(['watching', 'note', 'off', 'no-box', 'language', 'reload', 'withheld']),
}) satisfies v.GenericSchema<unknown, TabState>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const tabStatusSchema = v.object({
  state: tabStateSchema,
  site: v.string(),
  host: v.nullable(v.string()),
  score: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  hints: count,
}) satisfies v.GenericSchema<unknown, TabStatus>;

export const selfCheckSchema = v.object({
  site: v.string(),
  host: v.nullable(v.string()),
  state: tabStateSchema,
  parts: v.array(v.object({ part: v.picklist(pageParts), selector: v.string(), found: count, seen: count })),
}) satisfies v.GenericSchema<unknown, SelfCheck>;

/** A review that was asked for: `revision` comes back with the answer, so that a stale one can be told. */
export const reviewRequest = v.object({ case: caseSchema, revision: v.number(), fixes: v.boolean() });

export const tabReport = v.object({ state: tabStateSchema, hints: count });

const rule = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

/** A rule that an agent doesn't want to hear of again, or does, by id. */
export const muteRequest = v.object({ rule, muted: v.boolean() });

/** A reply that was sent, in numbers. */
export const sentReport = v.object({ reply: sentReply });

/** A rule that was dismissed in a reply, by id. */
export const dismissalReport = v.object({ rule });

/** A rule set to be tried, with a text to try it on. */
export const trialRequest = v.object({ set: ownRuleSet, text: v.pipe(v.string(), v.maxLength(20_000)) });
