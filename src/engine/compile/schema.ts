import * as v from 'valibot';
import { GROUPS, LANGUAGES, SEVERITIES } from '../../model';
import { SCOPES } from './compiled';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
/** One or several: a single text may stand without a list. */
const texts = v.union([
  v.pipe(
    text,
    v.transform((one) => [one]),
  ),
  v.array(text),
]);
const patterns = texts;

/** A file of the lexicon: word classes with their verbs, nouns, adjectives and fixed phrases. */
export const lexiconFile = v.record(
  text,
  v.strictObject({
    about: v.optional(text),
    verbs: v.optional(v.array(text), []),
    nouns: v.optional(v.array(text), []),
    adjectives: v.optional(v.array(text), []),
    words: v.optional(v.array(text), []),
    includes: v.optional(v.array(text), []),
  }),
);

/** Chat spellings. */
export const spellingFile = v.record(text, text);

const wordList = v.pipe(
  text,
  v.transform((words) => words.split(/\s+/)),
);

/** The words that count little when texts are compared, parted by spaces. */
export const comparingFile = v.strictObject({ common: wordList, generic: wordList, titles: wordList });

const definition = v.union([
  v.pipe(
    patterns,
    v.transform((any) => ({ any, not: [] as string[], examples: [] as string[], counter: [] as string[] })),
  ),
  v.strictObject({
    about: v.optional(text),
    any: patterns,
    not: v.optional(patterns, []),
    examples: v.optional(v.array(text), []),
    counter: v.optional(v.array(text), []),
  }),
]);

/** A file of roles or acts. */
export const grammarFile = v.record(text, definition);

/** The kinds of facts that customers give and agents ask for. */
export const factsFile = v.record(text, v.strictObject({ given: patterns, asked: patterns }));

const scoped = v.partial(
  v.object(
    Object.fromEntries(SCOPES.map((scope) => [scope, patterns])) as Record<
      (typeof SCOPES)[number],
      typeof patterns
    >,
  ),
);

const condition = v.strictObject({
  ...scoped.entries,
  signal: v.optional(texts),
  check: v.optional(texts),
  'words-over': v.optional(v.number()),
  'words-under': v.optional(v.number()),
  'at-least': v.optional(v.number()),
});
const conditions = v.union([
  v.array(condition),
  v.pipe(
    condition,
    v.transform((one) => [one]),
  ),
]);

const message = v.strictObject({ role: v.picklist(['customer', 'agent']), text });
/** An example: the reply alone, or with what was said before. `[…]` marks the span of a bad one. */
const example = v.union([
  v.pipe(
    text,
    v.transform((reply) => ({ reply, customer: undefined, thread: undefined })),
  ),
  v.strictObject({ reply: text, customer: v.optional(text), thread: v.optional(v.array(message)) }),
]);

const fix = v.union([
  v.pipe(
    texts,
    v.transform((all) => ({ instead: all, place: 'span' as const })),
  ),
  v.strictObject({ instead: texts, place: v.optional(v.picklist(['span', 'sentence']), 'span') }),
  v.pipe(
    v.strictObject({ add: texts, place: v.optional(v.picklist(['opening', 'closing']), 'opening') }),
    v.transform(({ add, place }) => ({ instead: add, place })),
  ),
]);

const rule = v.strictObject({
  title: v.optional(text),
  severity: v.optional(v.picklist(SEVERITIES), 'sin'),
  on: v.optional(v.boolean(), true),
  find: v.optional(patterns, []),
  'find-check': v.optional(texts, []),
  missing: v.optional(scoped),
  'show-check': v.optional(text),
  when: v.optional(conditions, []),
  unless: v.optional(conditions, []),
  worse: v.optional(conditions, []),
  milder: v.optional(conditions, []),
  hint: texts,
  fix: v.optional(fix),
  bad: v.pipe(v.array(example), v.minLength(1)),
  good: v.pipe(v.array(example), v.minLength(1)),
});

const signal = v.strictObject({
  says: text,
  tone: v.optional(v.picklist(['kind', 'abuse'])),
  find: v.optional(patterns, []),
  'find-check': v.optional(texts, []),
  when: v.optional(conditions, []),
  unless: v.optional(conditions, []),
  answered: v.optional(patterns, []),
  /** Customer's messages that make the move, and near ones that don't. */
  bad: v.optional(v.array(text), []),
  good: v.optional(v.array(text), []),
});

/** A rule set: what a lead switches, exports and imports. */
export const ruleSetFile = v.strictObject({
  set: v.pipe(text, v.regex(/^[a-z][a-z0-9-]*$/, 'a rule set is named in small letters and hyphens')),
  group: v.picklist(GROUPS),
  /** Of a set that a lead wrote; the folder tells it of those that are shipped. */
  lang: v.exactOptional(v.picklist(LANGUAGES)),
  title: text,
  about: text,
  on: v.optional(v.boolean(), true),
  signals: v.optional(v.record(text, signal), {}),
  rules: v.record(
    v.pipe(text, v.regex(/^[a-z][a-z0-9-]*$/, 'a rule is named in small letters and hyphens')),
    rule,
  ),
});

export type LexiconFile = v.InferOutput<typeof lexiconFile>;
export type GrammarFile = v.InferOutput<typeof grammarFile>;
export type FactsFile = v.InferOutput<typeof factsFile>;
export type RuleSetFile = v.InferOutput<typeof ruleSetFile>;
export type RuleFileCondition = v.InferOutput<typeof condition>;
export type RuleFileExample = v.InferOutput<typeof example>;
