import type { Language, OwnRuleSet } from '../../../model';
import { patternOf, saidOf } from '../../../model/phrase';
import { unlike, type Draft, type DraftRule } from './draft';

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
    rules: Object.fromEntries(rules.map((rule) => [rule.name, storedRule(rule, lang)])),
  };
}

/** The same as far as it is written: a phrase can be tried before its line for the agent and its examples are there. */
export function ruleSetToTry(draft: Draft, taken: readonly string[]): OwnRuleSet {
  const rules = draft.rules.map((rule) => ({
    ...rule,
    hint: rule.hint || '…',
    good: filled(rule.good).length ? rule.good : ['…'],
  }));
  return ruleSetOf({ ...draft, rules }, taken);
}

function storedRule(rule: DraftRule, lang: Language): Record<string, unknown> {
  const { phrases, hint, fix, severity, bad, good, unseen } = rule;
  const examples = [...filled(bad), ...unseen.bad];
  return {
    find: phrases
      .map((phrase) => ('parts' in phrase ? patternOf(phrase.parts, lang) : phrase.written))
      .filter(Boolean),
    ...(severity !== 'sin' && { severity }),
    hint: unseen.hints.length ? [hint.trim(), ...unseen.hints] : hint.trim(),
    ...unseen.fields,
    ...(fix.trim() && { fix: fix.trim() }),
    bad: examples.length ? examples : phrasesOf([rule]).slice(0, 1),
    good: [...filled(good), ...unseen.good],
  };
}

/** The phrases of rules as a person would say them. */
function phrasesOf(rules: readonly DraftRule[]): string[] {
  const all = rules.flatMap(({ phrases }) => phrases);
  return filled(all.map((phrase) => ('parts' in phrase ? saidOf(phrase.parts) : '')));
}

function filled(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter(Boolean);
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
