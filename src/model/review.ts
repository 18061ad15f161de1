import type { Language, Span } from './case';

/** How much a finding may cost, gravest last: an awkward word, a met definition, a customer likely lost. */
export const SEVERITIES = ['slip', 'sin', 'grave'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The groups of the catalogue, and what a house adds of its own. */
export const GROUPS = ['sins', 'respect', 'moves', 'care', 'own'] as const;
export type Group = (typeof GROUPS)[number];

/**
 * Better words: `text` takes the place of `span` in the reply.
 * An empty span inserts, which is how something missing is added.
 */
export interface Fix {
  span: Span;
  text: string;
}

/** A rule met in a reply, with the words for a person (which make it a hint). */
export interface Finding {
  /** The rule set, such as `brush-off`. */
  set: string;
  /** The rule, such as `brush-off/other-department`. */
  rule: string;
  group: Group;
  severity: Severity;
  /** Where in the reply; null when something is missing. */
  span: Span | null;
  /** The words at `span`, empty when something is missing. */
  text: string;
  /** The sin's name in the language of the reply: "Brush-off". */
  title: string;
  /** Why, in one line. */
  hint: string;
  fix?: Fix;
}

/** A customer's move, found in the customer's message. */
export interface Signal {
  set: string;
  /** Where in the customer's message; null when it is said by no words in particular. */
  span: Span | null;
  text: string;
  /** What the customer did, to continue the sentence "She …": "wants a refund". */
  says: string;
  /** For `courteous`: which of the two. */
  tone?: 'kind' | 'abuse';
  /** Whether the reply answers it. */
  met: boolean;
}

/** All that Virgil has to say of one draft. */
export interface Review {
  /** Null: a language that Virgil does not speak, so nothing was judged. */
  lang: Language | null;
  /** 0 to 100, higher is better. */
  score: number;
  /** Gravest first, then in the order of the text. */
  findings: readonly Finding[];
  signals: readonly Signal[];
  /** Whether the draft is so long that only its beginning was read. */
  partial?: true;
}
