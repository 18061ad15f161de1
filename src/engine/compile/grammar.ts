import { because } from '../../model/reason';
import { encodeNode } from '../pattern/code';
import { allSymbols, canBeEmpty, neededSymbols } from '../pattern/needs';
import type { Node, Symbols } from '../pattern/node';
import { PatternError } from '../pattern/parse';
import { markRarest } from '../pattern/rarest';
import type { Definition, FactKind } from './compiled';
import { inOrder } from './order';
import type { FactsFile, GrammarFile } from './schema';
import type { Source } from './source';

type Place = readonly (string | number)[];

/** Reads patterns; a fault is told with the line of its pattern. */
export function compilePatterns(
  source: Source<unknown>,
  path: Place,
  patterns: readonly string[],
  symbols: Symbols,
): Node[] {
  return patterns.map((pattern, i) => {
    const node = parsed(source, [...path, i], pattern, symbols);
    if (!neededSymbols(node).length && !opensClause(pattern))
      source.fail([...path, i], because('almostAnything', pattern));
    if (canBeEmpty(node) && !opensClause(pattern)) source.fail([...path, i], because('noWords', pattern));
    return node;
  });
}

function parsed(source: Source<unknown>, path: Place, pattern: string, symbols: Symbols): Node {
  try {
    return source.parse(pattern, symbols);
  } catch (error) {
    if (error instanceof PatternError) return source.fail(path, error.reason);
    throw error;
  }
}

/** Roles may be places between words: "a command can start here". */
function opensClause(pattern: string): boolean {
  return /@(?:start|clause|break)/.test(pattern);
}

/** Roles and acts, by the number of their symbol. */
export function compileGrammar(sources: Source<GrammarFile>[], symbols: Symbols): Record<string, Definition> {
  const definitions: Record<string, Definition> = {};
  const isWord = (symbol: number) => symbols.names[symbol]?.startsWith('=') ?? false;
  for (const source of sources) {
    for (const [name, { any, not }] of Object.entries(source.data)) {
      const id = symbols.id(`#${name}`);
      if (definitions[id]) source.fail([name], because('twice', name));
      const patterns = compilePatterns(source, [name, 'any'], any, symbols);
      const speaksOfItself = (node: Node) => allSymbols(node).includes(id);
      const encode = (node: Node) => encodeNode(inOrder(node, isWord));
      definitions[id] = {
        any: patterns.filter((node) => !speaksOfItself(node)).map(encode),
        again: patterns.filter(speaksOfItself).map(encode),
        not: compilePatterns(source, [name, 'not'], not, symbols).map(encode),
      };
    }
  }
  return marked(definitions);
}

/** What a pattern needs first can be told once all acts are known. */
function marked(definitions: Readonly<Record<string, Definition>>): Record<string, Definition> {
  const mark = (code: string) => markRarest(code, (symbol) => Object.hasOwn(definitions, symbol));
  return Object.fromEntries(
    Object.entries(definitions).map(([id, { any, again, not }]) => [
      id,
      { any: any.map(mark), again: again.map(mark), not: not.map(mark) },
    ]),
  );
}

/** The kinds of facts. */
export function compileFacts(source: Source<FactsFile>, symbols: Symbols): FactKind[] {
  return Object.entries(source.data).map(([kind, { given, asked }]) => ({
    kind,
    given: compilePatterns(source, [kind, 'given'], given, symbols),
    asked: compilePatterns(source, [kind, 'asked'], asked, symbols),
  }));
}
