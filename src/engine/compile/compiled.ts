import type { Group, Language, Severity } from '../../model';
import type { Node } from '../pattern/node';
import type { Paradigm } from './paradigm';

/** The words of all classes, in lines that `writeWords` tells how to read. */
export interface CompiledWords {
  /** Kinds of words in classes, `verbs Contact`, by their number. */
  families: readonly string[];
  /** By their number. */
  paradigms: readonly Paradigm[];
  /** By the name of a class those that take it in. */
  takenIn: Readonly<Record<string, readonly string[]>>;
  /** What follows a verb that may stand around its object. */
  particles: readonly string[];
  /** By what they are found by, sorted. */
  lines: string;
}

/**
 * A role or an act: patterns, those that speak of it themselves, and patterns that take a match back where they
 * overlap it, each as `encodeNode` writes it, because most of them wait until a sentence asks, and `markRarest` marks it.
 */
export interface Definition {
  any: string[];
  again: string[];
  not: string[];
}

/** Where a condition looks. */
export const SCOPES = [
  'sentence',
  'near',
  'before',
  'after',
  'opening',
  'reply',
  'customer',
  'customer-ever',
  'agent-before',
] as const;
export type Scope = (typeof SCOPES)[number];

/** All parts must hold. */
export interface Condition {
  patterns: Array<{ scope: Scope; any: Node[]; atLeast: number }>;
  signals: string[];
  checks: string[];
  /** Words in the reply, both ends included. */
  words?: { min: number; max: number };
}

/** Better words: in the place of the finding or its sentence, or added to the reply. */
export interface FixTemplate {
  place: 'span' | 'sentence' | 'opening' | 'closing';
  /** The first whose fill-ins are all known is used. */
  texts: string[];
}

export interface Rule {
  id: string;
  title: string;
  severity: Severity;
  on: boolean;
  find: Node[];
  /** Names of coded checks that find, for what patterns can't say. */
  findChecks: string[];
  /** A finding without a place, unless one of these stands in the scope. */
  missing: { scope: Scope; any: Node[] } | null;
  /** The name of a coded check that says where a finding without a place is shown; nowhere without one. */
  showCheck?: string;
  /** One of these must hold (none given: always). */
  when: Condition[];
  /** None of these may hold. */
  unless: Condition[];
  worse: Condition[];
  milder: Condition[];
  hints: string[];
  fix: FixTemplate | null;
}

export interface SignalRule {
  kind: string;
  says: string;
  tone?: 'kind' | 'abuse';
  find: Node[];
  findChecks: string[];
  when: Condition[];
  unless: Condition[];
  /** What a reply says that answers it; empty where the duties of the set tell. */
  answered: Node[];
}

export interface RuleSet {
  id: string;
  group: Group;
  title: string;
  about: string;
  on: boolean;
  signals: SignalRule[];
  rules: Rule[];
}

/** A kind of fact that customers give and agents ask for. */
export interface FactKind {
  kind: string;
  given: Node[];
  asked: Node[];
}

/** Words that count little or nothing when two texts are compared. */
export interface Comparing {
  /** Too common to say what a text is about. */
  common: readonly string[];
  /** Words of support that any reply may share with any message: they make nothing personal. */
  generic: readonly string[];
  /** Before a name, and no part of it: `mrs`. */
  titles: readonly string[];
}

/** The rules of one language, ready to run; plain JSON. */
export interface CompiledLanguage {
  lang: Language;
  symbols: string[];
  /** The labels of each form in a paradigm, the first form's included; several are parted by spaces. */
  forms: { verbs: readonly string[]; adjectives: readonly string[] };
  lexicon: CompiledWords;
  /** Chat spellings and their words: `u` → `you`. */
  spelling: Record<string, string[]>;
  comparing: Comparing;
  /** By symbol. */
  definitions: Record<string, Definition>;
  facts: FactKind[];
  ruleSets: RuleSet[];
}
