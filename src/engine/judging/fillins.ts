import type { CaseReading } from '../reading/case';
import { firstName } from '../reading/names';
import type { Place } from './place';

/** Words to put in place of `{name}`, `{order}`, `{words}` … in hints and fixes. */
export type FillIns = Readonly<Record<string, string>>;

/** What is known of this case: the customer's name and facts, and the words found. */
export function fillIns(reading: CaseReading, { span }: Place): FillIns {
  const known: Record<string, string> = {};
  for (const { kind, text } of reading.facts) known[kind] ??= text;
  const name = reading.customerName && firstName(reading.customerName, reading.grammar);
  // Nobody is called by an initial: "M."
  if (name && /\p{L}{2}/u.test(name)) known.name = name;
  if (reading.agentName) known.agent = firstName(reading.agentName, reading.grammar);
  if (span) known.words = reading.reply.text.slice(span.start, span.end);
  return known;
}

/** The templates of which every fill-in is known, filled in. */
export function fillAll(templates: readonly string[], known: FillIns): string[] {
  return templates.filter((template) => isKnown(template, known)).map((template) => fill(template, known));
}

/** The first template of which every fill-in is known, filled in; undefined when there is none. */
export function fillFirst(templates: readonly string[], known: FillIns): string | undefined {
  const first = templates.find((template) => isKnown(template, known));
  return first === undefined ? undefined : fill(first, known);
}

const FILL_IN = /\{([\w-]+)\}/g;

function isKnown(template: string, known: FillIns): boolean {
  return [...template.matchAll(FILL_IN)].every(([, key]) => key && known[key] !== undefined);
}

function fill(template: string, known: FillIns): string {
  return template.replace(FILL_IN, (_all, key: string) => known[key] ?? '');
}
