import type { Group, Language, Severity } from '../../model';
import type { Node } from '../pattern/node';
import type { Paradigm } from './paradigm';

/** Words by the number of their paradigm. */
export type Inflected = Readonly<Record<string, readonly string[]>>;

/** A word class: its verbs, nouns and adjectives by paradigm, its fixed phrases, and the classes that it takes in. */
export interface WordClass {
  verbs: Inflected;
  nouns: Inflected;
  adjectives?: Inflected;
  words: string[];
  includes: string[];
}

/**
 * A role or an act: patterns, those that speak of it themselves, and patterns that take a match back where they
 * overlap it, each as `encodeNode` writes it, because most of them wait until a sentence asks.
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
  paradigms: readonly Paradigm[];
  /** By the name of the class. */
  lexicon: Record<string, WordClass>;
  /** Chat spellings and their words: `u` → `you`. */
  spelling: Record<string, string[]>;
  comparing: Comparing;
  /** By symbol. */
  definitions: Record<string, Definition>;
  facts: FactKind[];
  ruleSets: RuleSet[];
}
