import { SEVERITIES } from '../../../../model';
import type { CountedFinding, CountedReply } from './counted';
import { createFrequent } from './frequent';
import { weekNumberOf } from './weeks';

/** Examples of a rule that are held in memory. */
const EXAMPLES = 20;

/** Phrases that are held at least; agents beyond that many are one. */
const PHRASES = 4000;
const AGENTS = 500;

/** A rule that was met. */
export interface MetRule {
  id: string;
  set: string;
  hint: string;
  examples: readonly CountedFinding[];
}

/** Everything counted, compactly: a few bytes a finding, so that other settings are tried without reviewing anew. */
export interface TicketCounts {
  rules: readonly MetRule[];
  agents: readonly string[];
  /** For each reply its week, counted since 1970 (null: not known), and the place of its agent (-1: nobody named). */
  weeks: readonly (number | null)[];
  agentOf: readonly number[];
  /** For each reply where its hits begin; they end where those of the next one begin. */
  starts: readonly number[];
  /** A hit is the rule's place times 4 plus the severity's. */
  hits: readonly number[];
  /** Phrases by their hit: `9:as per our policy`. */
  phrases: readonly [phrase: string, times: number][];
  /** Replies in a language that Virgil does not speak. */
  unread: number;
}

/** Adds up reviewed replies. */
export interface TicketTally {
  add(replies: readonly CountedReply[]): void;
  counts(): TicketCounts;
}

/** A tally of nothing yet. */
export function createTicketTally(): TicketTally {
  const rules: { id: string; set: string; hint: string; examples: CountedFinding[] }[] = [];
  const places = new Map<string, number>();
  const agents = new Map<string, number>();
  const phrases = createFrequent(PHRASES);
  const weeks: (number | null)[] = [];
  const agentOf: number[] = [];
  const starts: number[] = [];
  const hits: number[] = [];
  let unread = 0;

  function placeOf({ rule: id, set, hint }: CountedFinding): number {
    const place = places.get(id) ?? rules.push({ id, set, hint, examples: [] }) - 1;
    places.set(id, place);
    return place;
  }

  function agentPlace(name: string): number {
    if (!name) return -1;
    const place = agents.get(name) ?? (agents.size < AGENTS ? agents.size : -1);
    if (place >= 0) agents.set(name, place);
    return place;
  }

  function addFinding(finding: CountedFinding): void {
    const place = placeOf(finding);
    const hit = place * 4 + SEVERITIES.indexOf(finding.severity);
    hits.push(hit);
    const words = finding.text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
    if (words) phrases.add(`${hit}:${words}`);
    const examples = rules[place]?.examples;
    if (examples && examples.length < EXAMPLES) examples.push(finding);
  }

  function addReply({ agent, date, isRead, findings }: CountedReply): void {
    if (!isRead) {
      unread += 1;
      return;
    }
    weeks.push(date === null ? null : weekNumberOf(date));
    agentOf.push(agentPlace(agent));
    starts.push(hits.length);
    findings.forEach(addFinding);
  }

  return {
    add: (replies) => replies.forEach(addReply),
    counts: () => ({
      rules,
      agents: [...agents.keys()],
      weeks,
      agentOf,
      starts,
      hits,
      phrases: [...phrases.entries()],
      unread,
    }),
  };
}
