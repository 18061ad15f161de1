import { because, type Reason, type ReasonCode } from '../../model/reason';
import { joinLabels, withSortedLabels } from './labels';
import type { Node, Symbols } from './node';

/** A pattern that can't be read, with the column (from 1) where reading stopped. */
export class PatternError extends Error {
  readonly reason: Reason;

  constructor(code: ReasonCode, pattern: string, column: number, ...facts: readonly string[]) {
    super(`${code} at column ${column} of "${pattern}"`);
    this.reason = because(code, pattern, column, ...facts);
  }
}

const TOKEN =
  /\s+|[a-z]+:#[A-Za-z]\w*|#[A-Za-z][\w.]*|@(?:start|end|clause|break)\b|[._]\{\d+,\d+\}|!<|&!|[()[\]|?!&<.]|[\p{L}\p{N}%$€£'’&/+-]+/uy;

/** The most words that a gap may be. */
const WIDEST = 20;

interface Token {
  text: string;
  column: number;
}

/**
 * Reads the notation of patterns:
 * `word`, `#Class`, `#Class.form` (`#Class.noi&#Class.fut` a form that is both), `role:#Class` a verb of the class done in a role (`you:#Contact` for
 * "you should call", "try calling"; roles are the definitions `you.base`, `you.ing` …), `.` any word,
 * `.{0,4}` up to four words (commas may stand between),
 * `_{0,4}` the same within a clause, `(a|b c)`, `x?` perhaps, `[x]` the part that counts (`[]` a place between words),
 * `!x` not followed by x, `<x` and `!<x` just (not) preceded by x, `#A&#B`, `#A&!#B`, `@start`, `@end`, `@clause`,
 * `@break` a clause behind a colon, dash or the like.
 * @throws PatternError with the column where the pattern can't be read.
 */
export function parsePattern(pattern: string, symbols: Symbols): Node {
  const tokens = tokenize(pattern);
  let at = 0;
  const peek = () => tokens[at]?.text;
  const fail = (code: ReasonCode, ...facts: readonly string[]): never => {
    throw new PatternError(code, pattern, tokens[at]?.column ?? pattern.length + 1, ...facts);
  };
  const take = (text: string) => {
    if (peek() !== text) fail('patternWants', text);
    at++;
  };

  function alternatives(): Node {
    const first = sequence();
    const others: Node[] = [];
    while (peek() === '|') {
      at++;
      others.push(sequence());
    }
    return others.length ? ['|', first, ...others] : first;
  }

  function sequence(): Node {
    const items: Node[] = [];
    for (let next = peek(); next !== undefined && next !== '|' && next !== ')' && next !== ']'; next = peek())
      items.push(item());
    const [first, ...others] = items;
    if (first === undefined) return fail('patternEmpty');
    return others.length ? ['s', ...items] : first;
  }

  function item(): Node {
    const text = peek();
    if (text === '!') {
      at++;
      return ['!', atom()];
    }
    if (text === '<' || text === '!<') {
      at++;
      const before = symbolsOf(atom());
      return [text === '<' ? '<' : '<!', before];
    }
    const node = atom();
    if (peek() !== '?') return node;
    at++;
    return ['?', node];
  }

  function symbolsOf(node: Node): number[] {
    if (typeof node === 'number') return [node];
    if (node[0] === '|') return node.slice(1).flatMap((branch) => symbolsOf(branch as Node));
    return fail('patternBehind');
  }

  function atom(): Node {
    const text = peek();
    if (text === undefined) return fail('patternEmpty');
    if (text === '(' || text === '[') {
      at++;
      if (text === '[' && peek() === ']') return (at++, ['[', ['s']]);
      const inner = alternatives();
      take(text === '(' ? ')' : ']');
      return text === '(' ? inner : ['[', inner];
    }
    if (text === '.') return (at++, ['.', 1, 1, 1]);
    if (/^[._]\{/.test(text)) return gap(text);
    if (/^[a-z]+:#/.test(text)) return (at++, inRole(text));
    if (text === '@start') return (at++, ['^']);
    if (text === '@end') return (at++, ['$']);
    if (text === '@clause') return (at++, ['c']);
    if (text === '@break') return (at++, ['b']);
    return joined();
  }

  function inRole(text: string): Node {
    const [role = '', name = ''] = text.split(':');
    const forms = symbols.forms.roles.get(role) ?? fail('patternRole', role);
    return [
      '|',
      ...forms.map((form): Node => ['s', symbols.id(`#${role}.${form}`), symbols.id(`${name}.${form}`)]),
    ];
  }

  function gap(text: string): Node {
    const [min = 0, max = 0] = (text.match(/\d+/g) ?? []).map(Number);
    if (max < min || max > WIDEST) fail('patternGap', `${WIDEST}`);
    at++;
    return ['.', min, max, text.startsWith('_') ? 0 : 1];
  }

  function joined(): Node {
    const written = peek() ?? '';
    const first = named();
    const words = first.startsWith('#') ? [] : symbols.forms.read(first.slice(1));
    if (words.length > 1) return ['s', ...words.map((word) => symbols.id(`=${word}`))];
    if (/['’](?=.)/.test(written)) fail('patternApostrophe');
    // A word with a hyphen may be read as two.
    const parts = written.split(/(?<=\w)-(?=\w)/);
    if (parts.length > 1 && !peek()?.startsWith('&'))
      return ['|', symbols.id(first), ['s', ...parts.map((part) => symbols.id(`=${part.toLowerCase()}`))]];
    const all = [words[0] ? `=${words[0]}` : first];
    const never: number[] = [];
    for (let next = peek(); next === '&' || next === '&!'; next = peek()) {
      at++;
      if (next === '&') all.push(named());
      else never.push(symbols.id(named()));
    }
    const [head = 0, ...also] = joinLabels(all, symbols.forms.verbs).map((one) => symbols.id(one));
    return also.length || never.length ? ['&', head, also, never] : head;
  }

  function named(): string {
    const text = peek();
    if (text === undefined || !/^[#\p{L}\p{N}%$€£&/+-]/u.test(text)) return fail('patternEmpty');
    at++;
    return text.startsWith('#') ? withSortedLabels(text) : `=${text.toLowerCase().replaceAll('’', "'")}`;
  }

  const node = alternatives();
  if (at < tokens.length) fail('patternMore');
  return node;
}

function tokenize(pattern: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < pattern.length) {
    const column = TOKEN.lastIndex + 1;
    const match = TOKEN.exec(pattern);
    if (!match) throw new PatternError('patternSign', pattern, column);
    if (match[0].trim()) tokens.push({ text: match[0], column });
  }
  return tokens;
}
