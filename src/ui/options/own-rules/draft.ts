import type { Language, OwnRuleSet, Severity } from '../../../model';
import { partsOf, patternOf, saidOf, type PhrasePart } from '../../../model/phrase';

/** A phrase in the editor; one that says more than buttons can stays as it was written. */
export type DraftPhrase = { parts: readonly PhrasePart[] } | { written: string };

/** A rule as it is being written. */
export interface DraftRule {
  /** Its name in the set; kept when it is changed, so that switches and mutes stay. */
  name: string;
  phrases: readonly DraftPhrase[];
  hint: string;
  fix: string;
  severity: Severity;
  bad: readonly string[];
  good: readonly string[];
  /** What a file said of it that the editor doesn't show. */
  others: Readonly<Record<string, unknown>>;
}

/** A rule set as it is being written. */
export interface Draft {
  /** Empty until it is saved for the first time. */
  set: string;
  title: string;
  about: string;
  /** The language of the replies that it is about. */
  lang: Language;
  rules: readonly DraftRule[];
  others: Readonly<Record<string, unknown>>;
}

/** A rule to begin with. */
export function newRule(taken: readonly string[]): DraftRule {
  return {
    name: unlike('rule', taken),
    phrases: [{ parts: [{ kind: 'words', text: '' }] }],
    hint: '',
    fix: '',
    severity: 'sin',
    bad: [''],
    good: [''],
    others: {},
  };
}

/** A rule set to begin with. */
export function newDraft(lang: Language): Draft {
  return { set: '', title: '', about: '', lang, rules: [newRule([])], others: {} };
}

/** A stored rule set, opened in the editor. */
export function draftOf({ set, title, about, lang = 'en', rules, ...others }: OwnRuleSet): Draft {
  return {
    set,
    title,
    about,
    lang,
    rules: Object.entries(rules).map(([name, rule]) => draftRule(name, Object(rule))),
    others,
  };
}

/**
 * What is to be stored; empty lines are left out. A set without a name is named by its first phrase, and a rule
 * without a bad example has its first phrase as one. `taken` are the names of other sets.
 */
export function ruleSetOf(
  { set, title, about, lang, rules, others }: Draft,
  taken: readonly string[],
): OwnRuleSet {
  const name = title.trim() || phrasesOf(rules)[0] || '';
  return {
    group: 'own',
    ...others,
    set: set || unlike(slugOf(name), taken),
    title: name,
    about: about.trim() || name,
    ...(lang !== 'en' && { lang }),
    rules: Object.fromEntries(rules.map((rule) => [rule.name, writtenRule(rule, lang)])),
  };
}

function draftRule(name: string, rule: Record<string, unknown>): DraftRule {
  const { find, hint, fix, severity, bad, good, ...others } = rule;
  const isPlainFix = fix === undefined || typeof fix === 'string' || (Array.isArray(fix) && fix.length === 1);
  return {
    name,
    phrases: texts(find).map((written) => {
      const parts = partsOf(written);
      return parts ? { parts } : { written };
    }),
    hint: texts(hint)[0] ?? '',
    fix: isPlainFix ? (texts(fix)[0] ?? '') : '',
    severity: severity === 'slip' || severity === 'grave' ? severity : 'sin',
    bad: texts(bad),
    good: texts(good),
    others: { ...others, ...(!isPlainFix && { fix }), ...spoken('bad', bad), ...spoken('good', good) },
  };
}

function writtenRule(
  { phrases, hint, fix, severity, bad, good, others }: DraftRule,
  lang: Language,
): Record<string, unknown> {
  const { badCases, goodCases, ...rest } = others;
  const examples = [...filled(bad), ...cases(badCases)];
  return {
    find: phrases
      .map((phrase) => ('parts' in phrase ? patternOf(phrase.parts, lang) : phrase.written))
      .filter(Boolean),
    ...(severity !== 'sin' && { severity }),
    hint: hint.trim(),
    ...rest,
    ...(fix.trim() && { fix: fix.trim() }),
    bad: examples.length ? examples : phrasesOf([{ phrases }]).slice(0, 1),
    good: [...filled(good), ...cases(goodCases)],
  };
}

/** The phrases of rules as a person would say them. */
function phrasesOf(rules: readonly Pick<DraftRule, 'phrases'>[]): string[] {
  const all = rules.flatMap(({ phrases }) => phrases);
  return filled(all.map((phrase) => ('parts' in phrase ? saidOf(phrase.parts) : '')));
}

/** Examples with a conversation are kept beside those that the editor shows. */
function spoken(kind: 'bad' | 'good', examples: unknown): Record<string, unknown> {
  const withCustomer = cases(examples).filter((example) => typeof example === 'object');
  return withCustomer.length ? { [`${kind}Cases`]: withCustomer } : {};
}

function cases(examples: unknown): readonly unknown[] {
  return Array.isArray(examples) ? examples : [];
}

function filled(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter(Boolean);
}

function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string');
}

/** A title as a name: small letters and hyphens. */
function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '');
  return plain.slice(0, 40) || 'own';
}

function unlike(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  let count = 2;
  while (taken.includes(`${name}-${count}`)) count += 1;
  return `${name}-${count}`;
}
