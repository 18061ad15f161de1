import type { Language } from '../../model';
import type { Tongue } from '../../language';
import type { CompiledLanguage, Definition } from '../compile/compiled';
import { decodeNode } from '../pattern/code';
import type { Node } from '../pattern/node';
import { allSymbols } from '../pattern/needs';
import { createMatcher, type Matcher } from '../pattern/matcher';
import { createBits, hasBit, setBit } from './bits';
import { indexLexicon, type Lexicon } from './lexicon';

/** A definition ready to run; `again` holds the patterns that speak of the class itself. */
export interface RunnableDefinition {
  once: Matcher[];
  again: Matcher[];
  not: Matcher[];
}

/** The words and grammar of one language, ready to read with. */
export interface Grammar {
  lang: Language;
  tongue: Tongue;
  lexicon: Lexicon;
  spelling: ReadonlyMap<string, string[]>;
  /** How many symbols there are. */
  symbols: number;
  /** Their names. */
  names: readonly string[];
  /** A role or an act by its symbol, made runnable when somebody first asks. */
  definition(symbol: number): RunnableDefinition | undefined;
  /** Whether a symbol is a role or an act, which is found only when somebody asks. */
  isDefined(symbol: number): boolean;
  /** The kinds of facts that customers give and agents ask for. */
  facts: ReadonlyArray<{ kind: string; given: readonly Matcher[]; asked: readonly Matcher[] }>;
  /** Symbol of a literal word, part of speech or shape, when any pattern speaks of it. */
  symbol(name: string): number | undefined;
  /** Runnable patterns; the same node gives the same matcher. */
  matchers(nodes: readonly Node[]): readonly Matcher[];
}

/** Makes a compiled language runnable. */
export function createGrammar(compiled: CompiledLanguage, tongue: Tongue): Grammar {
  const ids = new Map(compiled.symbols.map((name, id) => [name, id]));
  const defined = createBits(compiled.symbols.length);
  for (const symbol of Object.keys(compiled.definitions)) setBit(defined, Number(symbol));
  const isDefined = (symbol: number) => hasBit(defined, symbol);
  const known = new WeakMap<readonly Node[], readonly Matcher[]>();
  const runnables = new Map<number, RunnableDefinition>();
  const definition = (symbol: number) => {
    const written = compiled.definitions[symbol];
    if (!written) return undefined;
    const made = runnables.get(symbol) ?? runnable(symbol, written, isDefined);
    runnables.set(symbol, made);
    return made;
  };
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
    symbols: compiled.symbols.length,
    names: compiled.symbols,
    definition,
    isDefined,
    symbol: (name) => ids.get(name),
    facts: compiled.facts.map(({ kind, given, asked }) => ({
      kind,
      given: matchers(given),
      asked: matchers(asked),
    })),
    matchers,
  };
}

function runnable(
  id: number,
  written: Definition,
  isDefined: (symbol: number) => boolean,
): RunnableDefinition {
  const matchers = (nodes: readonly Node[]) => nodes.map((node) => createMatcher(node, isDefined));
  const any = written.any.map(decodeNode);
  const not = written.not.map(decodeNode);
  const speaksOfItself = (node: Node) => allSymbols(node).includes(id);
  return {
    once: matchers(any.filter((node) => !speaksOfItself(node))),
    again: matchers(any.filter(speaksOfItself)),
    not: matchers(not),
  };
}
