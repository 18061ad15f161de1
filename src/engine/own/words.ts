import type { HouseWords, Language, Severity } from '../../model';
import { HOUSE_SET } from '../../model/content';
import { patternOfWords } from '../../model/phrase';
import type { CompiledLanguage, Condition, Rule, RuleSet } from '../compile/compiled';
import type { Node, Symbols } from '../pattern/node';
import { PatternError } from '../pattern/parse';
import { hints } from './hints';
import { parseOwnPattern } from './patterns';
import { nameOfWords } from './word-names';

/** The built-in rule set that a house's glossary feeds. */
const glossarySet = 'condescension';

const unless = (check: string): Condition => ({ patterns: [], signals: [], checks: [check] });

/** A house's words as rule sets of one language; one rule for each word, so that each can be muted by itself. */
export function ruleSetsOfWords(words: HouseWords, symbols: Symbols, language: CompiledLanguage): RuleSet[] {
  const say = hints[language.lang];
  const shipped = language.ruleSets.find(({ id }) => id === glossarySet);
  const terms = oneOfEach(words.glossary, ({ term }) => term).flatMap(({ term, plain }) =>
    ruleOf(
      `${glossarySet}/house-term-${nameOfWords(term)}`,
      shipped?.title ?? say.title,
      pluralToo(term),
      'sin',
      symbols,
      language.lang,
      {
        hint: say.term.replaceAll('{plain}', () => plain),
        fix: plain,
        unless: [unless('customer-used-words'), unless('explained-at-once')],
      },
    ),
  );
  const phrases = oneOfEach(words.phrases, ({ avoid }) => avoid).flatMap(({ avoid, say: better }) =>
    ruleOf(
      `${HOUSE_SET}/phrase-${nameOfWords(avoid)}`,
      say.title,
      [avoid],
      better ? 'slip' : 'sin',
      symbols,
      language.lang,
      {
        hint: better ? say.prefer.replaceAll('{say}', () => better) : say.avoid,
        fix: better,
        unless: [],
      },
    ),
  );
  return [
    { ...setOf(glossarySet, shipped?.title ?? say.title, terms), group: 'sins', on: shipped?.on ?? true },
    setOf(HOUSE_SET, say.title, phrases),
  ];
}

/** Of entries whose words differ in nothing that is heard, the last. */
function oneOfEach<T>(entries: readonly T[], wordsOf: (entry: T) => string): T[] {
  return [...new Map(entries.map((entry) => [nameOfWords(wordsOf(entry)), entry])).values()];
}

function setOf(id: string, title: string, rules: Rule[]): RuleSet {
  return { id, group: 'own', title, about: '', on: true, signals: [], rules };
}

/** A term by itself and as many of them: "RMA", "RMAs". */
function pluralToo(term: string): string[] {
  return /[\p{L}\p{N}]$/u.test(term) && !/s$/i.test(term) ? [term, `${term}s`] : [term];
}

/** A rule that finds phrases; none when they hold no word to look for. */
function ruleOf(
  id: string,
  title: string,
  texts: readonly string[],
  severity: Severity,
  symbols: Symbols,
  lang: Language,
  { hint, fix, unless: conditions }: { hint: string; fix: string; unless: Condition[] },
): Rule[] {
  const find = texts.flatMap((text) => nodeOf(text, symbols, lang));
  if (!find.length) return [];
  return [
    {
      id,
      title,
      severity,
      on: true,
      find,
      findChecks: [],
      missing: null,
      when: [],
      unless: conditions,
      worse: [],
      milder: [],
      hints: [hint],
      fix: fix ? { place: 'span', texts: [fix] } : null,
    },
  ];
}

/** Signs that can't be read are no words that could be found: such an entry just finds nothing. */
function nodeOf(text: string, symbols: Symbols, lang: Language): Node[] {
  const pattern = patternOfWords(text, lang);
  if (!pattern) return [];
  try {
    return [parseOwnPattern(pattern, symbols)];
  } catch (error) {
    if (error instanceof PatternError) return [];
    throw error;
  }
}
