import * as v from 'valibot';
import { GROUPS, LANGUAGES, type Content, type TeamFile } from '../model';
import { longest, most } from '../model/limits';
import { misfitOf, type Misfit } from '../model/misfit';
import { because } from '../model/reason';
import { decisionsSchema } from './decisions-schema';

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest.name));
const phrase = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest.phrase));

/** Only what lists show: the worker checks the rest when it compiles a set. */
export const ownRuleSet = v.looseObject({
  set: name,
  title: name,
  about: v.string(),
  group: v.picklist(GROUPS),
  lang: v.exactOptional(v.picklist(LANGUAGES)),
  on: v.exactOptional(v.boolean()),
  rules: v.record(v.string(), v.unknown()),
});

const message = v.pipe(v.string(), v.maxLength(longest.message));

const ownTicket = v.strictObject({
  id: name,
  subject: name,
  name,
  text: v.pipe(message, v.trim(), v.minLength(1)),
  modelReply: v.optional(message, ''),
});

const content = {
  ruleSets: v.optional(v.pipe(v.array(ownRuleSet), v.maxLength(most.sets)), []),
  words: v.optional(
    v.strictObject({
      glossary: v.optional(
        v.pipe(v.array(v.strictObject({ term: phrase, plain: phrase })), v.maxLength(most.words)),
        [],
      ),
      never: v.optional(v.pipe(v.array(phrase), v.maxLength(most.words)), []),
      phrases: v.optional(
        v.pipe(
          v.array(
            v.strictObject({
              avoid: phrase,
              say: v.optional(v.pipe(v.string(), v.maxLength(longest.phrase)), ''),
            }),
          ),
          v.maxLength(most.words),
        ),
        [],
      ),
    }),
    { glossary: [], never: [], phrases: [] },
  ),
  tickets: v.optional(v.pipe(v.array(ownTicket), v.maxLength(most.tickets)), []),
};

/** Rule sets, words and tickets of a lead's own. */
export const contentSchema = v.strictObject(content) satisfies v.GenericSchema<unknown, Content>;

/** A lead's file for the team; its fields stand in it as they do here. */
export const teamFileSchema = v.strictObject({
  virgil: v.literal('team-file'),
  name,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  author: v.pipe(v.string(), v.maxLength(longest.author)),
  date: v.pipe(v.string(), v.isoDate()),
  settings: v.optional(decisionsSchema, {}),
  suggested: v.optional(decisionsSchema, {}),
  ...content,
  signature: v.exactOptional(v.strictObject({ key: v.string(), value: v.string() })),
});

/** Content that can be trusted to have its form. */
export function asContent(value: unknown): Content | null {
  const result = v.safeParse(contentSchema, value);
  return result.success ? result.output : null;
}

/** Where and why a value is no team file; null when it is one. */
export function teamFileFault(value: unknown): Misfit | null {
  const result = v.safeParse(teamFileSchema, value);
  if (result.success) return null;
  const misfit = misfitOf(result.issues);
  // What doesn't even say that it is one is something else.
  return ['virgil', undefined].includes(misfit.path[0]?.toString())
    ? { path: [], reason: because('noTeamFile') }
    : misfit;
}

/** A team file that can be trusted to have its form. */
export function asTeamFile(value: unknown): TeamFile | null {
  const result = v.safeParse(teamFileSchema, value);
  // A field that is absent and one that is undefined mean the same here: nothing was decided.
  return result.success ? (result.output as TeamFile) : null;
}
