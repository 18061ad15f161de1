import * as v from 'valibot';
import { LANGUAGES, type Circumstance, type Decisions } from '../model';
import { isChord } from '../model/chord';
import { choicesOf, decisionsOf } from '../model/choices';
import { longest, most } from '../model/limits';
import { BEFORE_SENDING, SENSITIVITIES } from '../model/settings';

const texts = v.pipe(v.array(v.string()), v.maxLength(most.choices));
const switches = v.pipe(v.record(v.string(), v.boolean()), v.maxEntries(most.choices));
const setChoices = {
  sets: switches,
  sensitivity: v.pipe(v.record(v.string(), v.picklist(SENSITIVITIES)), v.maxEntries(most.choices)),
};
const differing = v.exactOptional(v.partial(v.strictObject(setChoices)));

/** What one person, file or policy decided. */
export const decisionsSchema = v.partial(
  v.strictObject({
    ...setChoices,
    rules: switches,
    at: v.strictObject({
      zendesk: differing,
      freshdesk: differing,
      gmail: differing,
      chat: differing,
    } satisfies Record<Circumstance, typeof differing>),
    offSites: texts,
    mutedRules: texts,
    pauseInMs: v.pipe(v.number(), v.minValue(0), v.maxValue(10_000)),
    beforeSending: v.picklist(BEFORE_SENDING),
    ownAddresses: texts,
    signOff: v.pipe(v.string(), v.maxLength(longest.signOff)),
    shortcut: v.pipe(v.string(), v.check(isChord)),
    language: v.picklist(['browser', ...LANGUAGES]),
  }),
);

/** Decisions, or null when anything in them is not what it should be. */
export function strictDecisions(value: unknown): Decisions | null {
  const result = v.safeParse(decisionsSchema, value ?? {});
  // A field that is absent and one that is undefined mean the same here: nothing was decided.
  return result.success ? (result.output as Decisions) : null;
}

/** Of what an administrator wrote, all that can be understood; the rest of it is named, so that it can be mended. */
export function lenientDecisions(value: unknown): { decisions: Decisions; misread: readonly string[] } {
  const choices = choicesOf(Object(value));
  const understood = choices.filter((choice) => strictDecisions(decisionsOf([choice])));
  const misread = choices.filter((choice) => !understood.includes(choice)).map(({ path }) => path.join('.'));
  return { decisions: decisionsOf(understood), misread };
}
