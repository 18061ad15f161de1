import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { NEUTRAL } from '../engine/compile/proof';
import { LANGUAGES, type Case } from '../model';

const thread = v.optional(
  v.array(v.object({ role: v.picklist(['customer', 'agent']), text: v.string() })),
  [],
);
const lang = v.optional(v.picklist(LANGUAGES), 'en');

/** Two replies to one customer: one that meets a rule set's definition, one that does not. */
const pair = v.object({
  id: v.string(),
  lang,
  set: v.string(),
  customer: v.string(),
  thread,
  bad: v.string(),
  good: v.string(),
  span: v.nullish(v.string()),
  also: v.optional(v.array(v.string()), []),
  near: v.optional(v.string()),
});
/** A single sentence that a behaviour is said in (`is`), or an innocent neighbour. */
const sentence = v.object({
  id: v.string(),
  lang,
  set: v.string(),
  who: v.picklist(['agent', 'customer']),
  is: v.boolean(),
  text: v.string(),
  needs: v.optional(v.string()),
});
/** A real reply with every set that it meets. */
const real = v.object({
  id: v.string(),
  lang,
  customer: v.string(),
  thread,
  reply: v.string(),
  sins: v.array(v.object({ set: v.string() })),
  maybe: v.array(v.string()),
  signals: v.array(v.string()),
  clean: v.boolean(),
});

/** One text with what a rule set should say of it. */
export interface Trial {
  id: string;
  kase: Case;
  /** Rule sets that should be found, and those that must not be; of the rest nothing is known. */
  expects: string[];
  forbids: string[];
  /** The same for signals. */
  hears: string[];
  ignores: string[];
}

/** A line of a file of cases that is none; the message names the file and the line. */
export class NoCase extends Error {}

/** The labelled cases of files of JSON lines, or of all such files in a folder. @throws {NoCase} */
export function readTrials(paths: readonly string[]): Trial[] {
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => name.endsWith('.jsonl'))
          .map((name) => join(path, name))
      : [path],
  );
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) => (line.trim() ? readLine(line, `${file}, line ${at + 1}`) : [])),
  );
}

function readLine(line: string, place: string): Trial[] {
  try {
    return toTrials(JSON.parse(line));
  } catch (error) {
    if (error instanceof SyntaxError || v.isValiError(error))
      throw new NoCase(`${place} is no labelled case: ${error.message}`);
    throw error;
  }
}

function toTrials(data: unknown): Trial[] {
  if (v.is(pair, data)) return fromPair(v.parse(pair, data));
  if (v.is(sentence, data)) return fromSentence(v.parse(sentence, data));
  return fromReal(v.parse(real, data));
}

function fromPair({
  id,
  lang: language,
  set,
  customer,
  thread: before,
  bad,
  good,
  also,
  near,
}: v.InferOutput<typeof pair>): Trial[] {
  const kase = { lang: language, customer, thread: before };
  const heard = near === undefined ? [] : [set];
  const trials = [
    {
      id: `${id}/bad`,
      kase: { ...kase, reply: bad },
      expects: [set, ...also],
      forbids: [],
      hears: heard,
      ignores: [],
    },
    {
      id: `${id}/good`,
      kase: { ...kase, reply: good },
      expects: [],
      forbids: [set],
      hears: heard,
      ignores: [],
    },
  ];
  return near === undefined
    ? trials
    : [
        ...trials,
        {
          id: `${id}/near`,
          kase: { ...kase, customer: near, reply: good },
          expects: [],
          forbids: [],
          hears: [],
          ignores: [set],
        },
      ];
}

function fromSentence({
  id,
  lang: language,
  set,
  who,
  is,
  text,
  needs,
}: v.InferOutput<typeof sentence>): Trial[] {
  // A sentence that depends on a context says nothing without it.
  if (needs) return [];
  const neutral = NEUTRAL[language];
  const kase = {
    lang: language,
    thread: [],
    customer: who === 'customer' ? text : neutral.customer,
    reply: who === 'agent' ? text : neutral.reply,
  };
  const agent = who === 'agent';
  return [
    {
      id,
      kase,
      expects: is && agent ? [set] : [],
      forbids: !is && agent ? [set] : [],
      hears: is && !agent ? [set] : [],
      ignores: !is && !agent ? [set] : [],
    },
  ];
}

function fromReal({
  id,
  lang: language,
  customer,
  thread: before,
  reply,
  sins,
  maybe,
  signals,
}: v.InferOutput<typeof real>): Trial[] {
  const sets = [
    'apathy',
    'brush-off',
    'coldness',
    'condescension',
    'robotism',
    'rulebook',
    'runaround',
    'rudeness',
    'waiting',
    'deception',
  ];
  const expects = sins.map(({ set }) => set);
  return [
    {
      id,
      kase: { lang: language, customer, thread: before, reply },
      expects,
      forbids: sets.filter((set) => !expects.includes(set) && !maybe.includes(set)),
      hears: signals,
      ignores: [],
    },
  ];
}
