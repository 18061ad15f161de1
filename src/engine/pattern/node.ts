/**
 * A pattern as data, so that it can be compiled when building and shipped as JSON.
 * A number is a symbol (a word, word class, act, tag or shape); the arrays are:
 * `['&', symbol, also, never]` a symbol that spans the same terms as other symbols, or as none of others;
 * `['.', min, max, pause]` any terms, crossing no longer pause than given; `['s', …]` one after another;
 * `['|', …]` one of; `['?', node]` perhaps; `['[', node]` the part that counts;
 * `['!', node]` not followed by; `['~', node]` the same as the node, tried from no place again where it failed; `['<', symbols]` and `['<!', symbols]` just (not) preceded by;
 * `['^']` start and `['$']` end of the sentence, `['c']` start of a clause,
 * `['b']` the same behind a longer pause than a comma.
 */
export type Node =
  | number
  | ['&', number, number[], number[]]
  | ['.', number, number, 0 | 1]
  | ['s', ...Node[]]
  | ['|', ...Node[]]
  | ['?', Node]
  | ['[', Node]
  | ['!', Node]
  | ['~', Node]
  | ['<', number[]]
  | ['<!', number[]]
  | ['^']
  | ['$']
  | ['c']
  | ['b'];

/** The parts of a node that holds several. */
export function partsOf(node: ['s', ...Node[]] | ['|', ...Node[]]): Node[] {
  // The two kinds hold nothing else behind their sign.
  return node.slice(1) as Node[];
}

/** The forms that patterns may name. */
export interface Forms {
  /** The labels of each form of a verb: `base`, or `noi fut`. */
  verbs: readonly string[];
  /** The forms of a verb before which each role is defined. */
  roles: ReadonlyMap<string, readonly string[]>;
  /** The words that one written word is read as. */
  read(written: string): readonly string[];
}

const NO_FORMS: Forms = { verbs: [], roles: new Map(), read: (written) => [written] };

/** Names and numbers of symbols; literal words are kept as `=word`, classes as `#Class`. */
export interface Symbols {
  id(name: string): number;
  names: readonly string[];
  forms: Forms;
}

/** A table that numbers each new name. */
export function createSymbols(names: string[] = [], forms: Forms = NO_FORMS): Symbols {
  // Most houses name nothing of their own, and a worker that wakes need not put all names in order for it.
  let ids: Map<string, number> | undefined;
  return {
    names,
    forms,
    id(name) {
      ids ??= new Map(names.map((known, id) => [known, id]));
      const known = ids.get(name);
      if (known !== undefined) return known;
      ids.set(name, names.length);
      return names.push(name) - 1;
    },
  };
}
