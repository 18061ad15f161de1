import type { Language } from '../../model';
import type { Tongue } from '../../language';
import type { Comparing, CompiledLanguage, Definition } from '../compile/compiled';
import type { Node } from '../pattern/node';
import { createMatcher, type Matcher } from '../pattern/matcher';
import { createBits, hasBit, setBit, type Bits } from './bits';
import { indexLexicon, type Lexicon } from './lexicon';
import { createScreen, type Row, type Screen } from './screen';

/** The verb forms that compromise's tags stand for. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  Infinitive: ['base'],
  Gerund: ['ing'],
  PastTense: ['past', 'done'],
  Participle: ['done'],
};

/** A definition by its patterns in the screen. */
export type ScreenedDefinition = Readonly<Record<keyof Definition, Row>>;

/** The words and grammar of one language, ready to read with. */
export interface Grammar {
  lang: Language;
  tongue: Tongue;
  lexicon: Lexicon;
  spelling: ReadonlyMap<string, string[]>;
  /** Words that count little when texts are compared; those of support as their stems. */
  comparing: Readonly<Record<keyof Comparing, ReadonlySet<string>>>;
  /** How many symbols there are. */
  symbols: number;
  /** Their names. */
  names: readonly string[];
  /** The patterns of all roles and acts. */
  screen: Screen;
  /** A role or an act by its symbol. */
  definition(symbol: number): ScreenedDefinition | undefined;
  /** Which symbols are roles or acts, which are found only when somebody asks. */
  defined: Bits;
  /** The kinds of facts that customers give and agents ask for. */
  facts: ReadonlyArray<{ kind: string; given: readonly Matcher[]; asked: readonly Matcher[] }>;
  /** Symbol of a literal word, when any pattern speaks of it. */
  word(word: string): number | undefined;
  /** Symbols of a part of speech and of the verb forms that it stands for, of which patterns speak. */
  tag(tag: string): readonly number[];
  /** Symbol of a class, act or shape by its name, when any pattern speaks of it. */
  symbol(name: string): number | undefined;
  /** Runnable patterns; the same node gives the same matcher. */
  matchers(nodes: readonly Node[]): readonly Matcher[];
}

/** Makes a compiled language runnable. */
export function createGrammar(compiled: CompiledLanguage, tongue: Tongue): Grammar {
  const { ids, words } = numbered(compiled.symbols);
  const defined = createBits(compiled.symbols.length);
  for (const symbol of Object.keys(compiled.definitions)) setBit(defined, Number(symbol));
  const isDefined = (symbol: number) => hasBit(defined, symbol);
  const { codes, finds, definitions } = inRows(compiled);
  const known = new WeakMap<readonly Node[], readonly Matcher[]>();
  const matchers = (nodes: readonly Node[]) => {
    const made = known.get(nodes) ?? nodes.map((node) => createMatcher(node, isDefined));
    known.set(nodes, made);
    return made;
  };
  return {
    lang: compiled.lang,
    tongue,
    lexicon: indexLexicon(compiled, tongue.tagged),
    spelling: new Map(Object.entries(compiled.spelling)),
    comparing: {
      common: new Set(compiled.comparing.common),
      generic: new Set(compiled.comparing.generic.map(tongue.stem)),
      titles: new Set(compiled.comparing.titles),
    },
    symbols: compiled.symbols.length,
    names: compiled.symbols,
    screen: createScreen(codes, finds, defined),
    definition: (symbol) => definitions.get(symbol),
    defined,
    word: (word) => words.get(word),
    tag: tagsIn(ids),
    symbol: (name) => ids.get(name),
    facts: compiled.facts.map(({ kind, given, asked }) => ({
      kind,
      given: matchers(given),
      asked: matchers(asked),
    })),
    matchers,
  };
}

/** The numbers of words, and of all else by its name: words are asked for most, and no name is put together for them. */
function numbered(symbols: readonly string[]) {
  const ids = new Map<string, number>();
  const words = new Map<string, number>();
  for (const [id, name] of symbols.entries()) {
    if (name.startsWith('=')) words.set(name.slice(1), id);
    else ids.set(name, id);
  }
  return { ids, words };
}

function tagsIn(ids: ReadonlyMap<string, number>): Grammar['tag'] {
  const known = new Map<string, readonly number[]>();
  return (tag) => {
    const symbols =
      known.get(tag) ??
      [`#${tag}`, ...(FORMS[tag] ?? []).map((form) => `#Verb.${form}`)]
        .map((name) => ids.get(name))
        .filter((symbol) => symbol !== undefined);
    known.set(tag, symbols);
    return symbols;
  };
}

/** The patterns of all definitions one behind the other, and which symbol each finds by itself. */
function inRows(compiled: CompiledLanguage) {
  const codes: string[] = [];
  const finds: number[] = [];
  const row = (added: readonly string[], symbol = -1): Row => {
    finds.push(...added.map(() => symbol));
    return { from: codes.length, to: codes.push(...added) };
  };
  const definitions = new Map<number, ScreenedDefinition>();
  for (const [symbol, { any, again, not }] of Object.entries(compiled.definitions))
    definitions.set(Number(symbol), { any: row(any, Number(symbol)), again: row(again), not: row(not) });
  return { codes, finds, definitions };
}
