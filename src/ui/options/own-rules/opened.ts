import { SEVERITIES, type OwnRuleSet } from '../../../model';
import { partsOf } from '../../../model/phrase';
import type { Draft, DraftPhrase, DraftRule } from './draft';

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

function draftRule(name: string, rule: Record<string, unknown>): DraftRule {
  const { find, hint, fix, severity, bad, good, ...fields } = rule;
  const isPlainFix = fix === undefined || typeof fix === 'string' || (Array.isArray(fix) && fix.length === 1);
  const [firstHint = '', ...hints] = texts(hint);
  return {
    name,
    phrases: texts(find).map(draftPhrase),
    hint: firstHint,
    fix: isPlainFix ? (texts(fix)[0] ?? '') : '',
    severity: SEVERITIES.find((each) => each === severity) ?? 'sin',
    bad: texts(bad),
    good: texts(good),
    unseen: {
      fields: { ...fields, ...(!isPlainFix && { fix }) },
      hints,
      bad: conversations(bad),
      good: conversations(good),
    },
  };
}

function draftPhrase(written: string): DraftPhrase {
  const parts = partsOf(written);
  return parts ? { parts } : { written };
}

/** Examples that are more than a reply. */
function conversations(examples: unknown): readonly unknown[] {
  return Array.isArray(examples) ? examples.filter((example) => typeof example === 'object') : [];
}

function texts(value: unknown): string[] {
  return [value].flat().filter((text) => typeof text === 'string');
}
