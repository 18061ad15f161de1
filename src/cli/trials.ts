import * as v from 'valibot';
import { NEUTRAL } from '../engine/compile/proof';
import { LANGUAGES, type Case } from '../model';

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

/** What real replies were labelled with. */
const LABELLED = [
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

/** A trial of which nothing is known yet. */
const UNKNOWN = { expects: [], forbids: [], hears: [], ignores: [] };

/** The texts of a labelled case. @throws {v.ValiError} when it is none */
export function toTrials(data: unknown): Trial[] {
  if (v.is(pair, data)) return fromPair(v.parse(pair, data));
  if (v.is(sentence, data)) return fromSentence(v.parse(sentence, data));
  return [fromReal(v.parse(real, data))];
}

function fromPair({
  id,
  set,
  also,
  customer,
  bad,
  good,
  near,
  ...context
}: v.InferOutput<typeof pair>): Trial[] {
  const hears = near === undefined ? [] : [set];
  const told = { ...UNKNOWN, hears };
  const trials = [
    { ...told, id: `${id}/bad`, kase: { ...context, customer, reply: bad }, expects: [set, ...also] },
    { ...told, id: `${id}/good`, kase: { ...context, customer, reply: good }, forbids: [set] },
  ];
  if (near === undefined) return trials;
  const untold = { ...UNKNOWN, id: `${id}/near`, kase: { ...context, customer: near, reply: good } };
  return [...trials, { ...untold, ignores: [set] }];
}

/** The other side of a sentence's case is a neutral text; a sentence that depends on a context says nothing without it. */
function fromSentence({
  id,
  lang: language,
  set,
  who,
  is,
  text,
  needs,
}: v.InferOutput<typeof sentence>): Trial[] {
  if (needs) return [];
  const unsaid = { ...UNKNOWN, id, kase: { ...NEUTRAL[language], lang: language, thread: [] } };
  if (who === 'agent')
    return [{ ...unsaid, kase: { ...unsaid.kase, reply: text }, [is ? 'expects' : 'forbids']: [set] }];
  return [{ ...unsaid, kase: { ...unsaid.kase, customer: text }, [is ? 'hears' : 'ignores']: [set] }];
}

function fromReal({
  id,
  sins,
  maybe,
  signals,
  customer,
  thread: before,
  reply,
  lang: language,
}: v.InferOutput<typeof real>): Trial {
  const expects = sins.map(({ set }) => set);
  return {
    ...UNKNOWN,
    id,
    kase: { lang: language, customer, thread: before, reply },
    expects,
    forbids: LABELLED.filter((set) => !expects.includes(set) && !maybe.includes(set)),
    hears: signals,
  };
}
