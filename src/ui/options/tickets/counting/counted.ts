import type { Review, Severity } from '../../../../model';
import type { PastCase } from '../reading/past-case';

/** A finding of a reply, as it is counted; its words serve for examples and for the most frequent phrases. */
export interface CountedFinding {
  set: string;
  rule: string;
  /** What the rule says, in the language of the reply. */
  hint: string;
  severity: Severity;
  text: string;
  /** What stands around the words. */
  before: string;
  after: string;
}

/** What is left of a reply once it has been reviewed. */
export interface CountedReply {
  agent: string;
  /** In milliseconds since 1970; null where the file doesn't tell. */
  date: number | null;
  /** Not so where the reply is in a language that Virgil does not speak. */
  isRead: boolean;
  findings: readonly CountedFinding[];
}

/** How much is shown around an example's words, and how much of long words, in UTF-16 code units. */
export const AROUND = 90;
const WORDS = 240;

/** Makes of a review what is counted. */
export function countedOf({ kase, agent, date }: PastCase, { lang, findings }: Review): CountedReply {
  return {
    agent,
    date,
    isRead: lang !== null,
    findings: findings.map(({ set, rule, hint, severity, span, text }) => ({
      set,
      rule,
      hint,
      severity,
      text: text.slice(0, WORDS),
      before: span ? kase.reply.slice(Math.max(0, span.start - AROUND), span.start) : '',
      after: span ? kase.reply.slice(span.end, span.end + AROUND) : kase.reply.slice(0, WORDS),
    })),
  };
}
