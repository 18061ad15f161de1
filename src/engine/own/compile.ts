import * as v from 'valibot';
import type { Language, OwnRuleSet, Refusal } from '../../model';
import { misfitOf } from '../../model/misfit';
import { because } from '../../model/reason';
import type { CompiledLanguage, RuleSet } from '../compile/compiled';
import { compileRuleSet } from '../compile/rules';
import { ruleSetFile, type RuleSetFile } from '../compile/schema';
import type { Source } from '../compile/source';
import { TAGS } from '../../language/tags';
import type { Symbols } from '../pattern/node';
import { SHAPES } from '../pattern/shapes';
import { checkBounds } from './bounds';
import { parseOwnPattern, patternsOf } from './patterns';
import { Refused } from './refusal';

/** The language of a rule set that names none. */
export const ownLanguage: Language = 'en';

/**
 * Checks the form of a rule set that a lead wrote.
 * @throws Refused at the first thing that doesn't fit.
 */
export function readOwn(written: OwnRuleSet): RuleSetFile {
  const checked = v.safeParse(ruleSetFile, written);
  if (!checked.success) {
    const { path, reason } = misfitOf(checked.issues);
    throw new Refused(path, reason);
  }
  checkBounds(checked.output);
  return checked.output;
}

/**
 * Compiles a rule set that a lead wrote; words that no shipped rule speaks of are added to the symbols.
 * @throws Refused where a pattern can't be read or names what there isn't.
 */
export function compileOwn(data: RuleSetFile, symbols: Symbols, shipped: CompiledLanguage): RuleSet {
  if (shipped.ruleSets.some(({ id }) => id === data.set))
    throw new Refused(['set'], because('builtInName', data.set));
  const before = symbols.names.length;
  const set = compileRuleSet(sourceOf(data), symbols);
  const unknown = symbols.names.slice(before).find((name) => name.startsWith('#') && !isKnown(name, shipped));
  if (unknown) throw new Refused(pathTo(data, unknown), because('unknownClass', unknown));
  return set;
}

function sourceOf(data: RuleSetFile): Source<RuleSetFile> {
  return {
    file: data.set,
    data,
    parse: parseOwnPattern,
    fail(path, reason) {
      throw new Refused(path, reason);
    },
  };
}

/** A part of speech, a shape, a word class, or a form of one of them. */
function isKnown(name: string, { lang, symbols }: CompiledLanguage): boolean {
  const [whole = ''] = name.split('.');
  const bare = whole.slice(1);
  const universal: readonly string[] = [...TAGS[lang], ...SHAPES];
  return universal.includes(bare) || symbols.includes(whole);
}

function pathTo(data: RuleSetFile, name: string): Refusal['path'] {
  return patternsOf(data).find(({ pattern }) => pattern.includes(name))?.path ?? ['rules'];
}
