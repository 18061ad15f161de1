import type { Term } from '../../language';
import { startOf, type Edges } from '../pattern/edges';
import type { Chart, Matcher } from '../pattern/matcher';
import { clearBit, hasBit, type Bits } from './bits';
import type { Grammar, ScreenedDefinition } from './grammar';
import type { Row } from './screen';
import type { Standing } from './standing';
import { standingIn, termsOf } from './words';

/** Terms by number; `end` is exclusive. */
export interface TermSpan {
  start: number;
  end: number;
}

const NONE: readonly TermSpan[] = [];
const NO_EDGES: Edges = [];

/** How often a definition that speaks of itself is run again: "go to …, fill in … and send …" needs two. */
const MOST_PASSES = 3;

/**
 * A sentence that has been read: its words and word classes, and, as soon as somebody asks,
 * the acts that the grammar finds in it.
 */
export class Sentence implements Chart {
  readonly terms: readonly Term[];
  readonly length: number;
  readonly pauses: readonly number[];
  markStart = -1;
  markEnd = -1;
  /** What is known to stand in it: its words from the start, roles and acts as they are asked for. */
  readonly #standing: Standing;
  /** The roles and acts that may be found and that nobody asked for yet. */
  readonly #unasked: Bits;
  /** The patterns of roles and acts that its words leave. */
  readonly #left: Bits;
  /** What was found before: rules ask the same of every sentence at every keystroke. */
  readonly #found = new Map<readonly Matcher[], readonly TermSpan[]>();
  readonly #had = new Map<readonly Matcher[], boolean>();

  constructor(
    readonly text: string,
    readonly grammar: Grammar,
  ) {
    this.terms = termsOf(text, grammar);
    this.length = this.terms.length;
    this.pauses = this.terms.map((term) => term.pause);
    this.#standing = standingIn(text, this.terms, grammar);
    this.#left = grammar.screen.left(this.#standing.there, this.#standing.symbols());
    this.#unasked = grammar.screen.acts(this.#left, this.#standing.there);
  }

  edges(symbol: number): Edges | undefined {
    if (hasBit(this.#unasked, symbol)) this.#ask(symbol);
    return this.#standing.edges(symbol);
  }

  #ask(symbol: number): void {
    clearBit(this.#unasked, symbol);
    const definition = this.grammar.definition(symbol);
    if (!definition) return;
    // Somebody asks in the middle of a match of their own: their mark has to stay.
    const { markStart, markEnd } = this;
    this.#define(symbol, definition);
    this.markStart = markStart;
    this.markEnd = markEnd;
  }

  /** Every match of the patterns, by its part that counts, in order and without repeats. */
  matches(matchers: readonly Matcher[]): readonly TermSpan[] {
    if (this.#lacks(matchers)) return NONE;
    const known = this.#found.get(matchers);
    if (known) return known;
    const found = this.search(matchers);
    this.#found.set(matchers, found);
    return found;
  }

  /** The same for those who remember what was found themselves. */
  search(matchers: readonly Matcher[]): readonly TermSpan[] {
    if (!this.#hasNeedsOfOne(matchers)) return NONE;
    const found: TermSpan[] = [];
    const add = (span: TermSpan) => void found.push(span);
    for (const matcher of matchers) this.#each(matcher, matcher.needs, add);
    return found.length > 1 ? withoutRepeats(found) : found;
  }

  /** Whether one of the patterns matches anywhere. */
  has(matchers: readonly Matcher[]): boolean {
    if (this.#lacks(matchers)) return false;
    const known = this.#had.get(matchers);
    if (known !== undefined) return known;
    const has =
      this.#hasNeedsOfOne(matchers) &&
      matchers.some((matcher) => this.#each(matcher, matcher.needs, () => true));
    this.#had.set(matchers, has);
    return has;
  }

  #define(symbol: number, { any, again, not }: ScreenedDefinition): void {
    const found = this.#leftOf(any);
    // Of hundreds of acts a sentence has a few.
    if (!found.length && !this.#standing.has(symbol)) return;
    let taken: TermSpan[] | undefined;
    const add = (span: TermSpan, whole: TermSpan) => {
      // What takes matches back is looked for only where there is one.
      taken ??= this.#whole(not);
      const end = Math.max(whole.end, whole.start + 1);
      if (taken.some((other) => other.start < end && other.end > whole.start)) return false;
      return this.#standing.add(symbol, span.start, span.end);
    };
    for (const matcher of found)
      this.#each(matcher, matcher.needsActs, (span, whole) => void add(span, whole));
    for (let pass = 0; pass < MOST_PASSES && this.#standing.has(symbol); pass++) {
      let grown = false;
      for (const matcher of this.#leftOf(again))
        this.#each(matcher, matcher.needsActs, (span, whole) => void (grown = add(span, whole) || grown));
      if (!grown) return;
    }
  }

  #leftOf(row: Row): readonly Matcher[] {
    return this.grammar.screen.matchers(row, this.#left);
  }

  #whole(row: Row): TermSpan[] {
    const found: TermSpan[] = [];
    for (const matcher of this.#leftOf(row))
      this.#each(matcher, matcher.needsActs, (_span, whole) => void found.push(whole));
    return found;
  }

  /** Calls `use` with each match until it answers true, where all is there that is not known to be. */
  #each(
    matcher: Matcher,
    needs: Matcher['needs'],
    use: (span: TermSpan, whole: TermSpan) => boolean | void,
  ): boolean {
    if (!this.#hasEach(needs)) return false;
    const starts = matcher.first && this.#startsOf(matcher.first);
    const count = starts ? starts.length : this.length + 1;
    for (let i = 0; i < count; i++) {
      const start = starts ? (starts[i] ?? 0) : i;
      const end = matcher.at(this, start);
      if (end < 0) continue;
      const whole = { start, end };
      if (use(this.markStart < 0 ? whole : { start: this.markStart, end: this.markEnd }, whole)) return true;
    }
    return false;
  }

  /** Whether a single pattern lacks what it needs: told as fast as it is remembered, and takes no room. */
  #lacks(matchers: readonly Matcher[]): boolean {
    const [only] = matchers;
    return matchers.length === 1 && only !== undefined && !this.#hasEach(only.needs);
  }

  /** Whether one of many patterns has what it needs: mostly none has, and then nothing is made ready to match. */
  #hasNeedsOfOne(matchers: readonly Matcher[]): boolean {
    for (const { needs } of matchers) if (this.#hasEach(needs)) return true;
    return false;
  }

  #hasEach(needs: Matcher['needs']): boolean {
    for (const group of needs) if (!this.#hasOneOf(group)) return false;
    return true;
  }

  #hasOneOf(symbols: readonly number[]): boolean {
    for (const symbol of symbols) if (this.edges(symbol)) return true;
    return false;
  }

  /** The terms at which one of the symbols starts, in order. */
  #startsOf(symbols: readonly number[]): number[] {
    const starts: number[] = [];
    for (const symbol of symbols)
      for (const edge of this.edges(symbol) ?? NO_EDGES) insert(starts, startOf(edge));
    return starts;
  }
}

/** Puts a number into numbers in order, once: of so few that to sort them would take longer. */
function insert(numbers: number[], number: number): void {
  let at = numbers.length;
  while (at > 0 && (numbers[at - 1] ?? 0) > number) at--;
  if (at > 0 && numbers[at - 1] === number) return;
  if (at === numbers.length) numbers.push(number);
  else numbers.splice(at, 0, number);
}

function withoutRepeats(found: TermSpan[]): TermSpan[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((span, i) => span.start !== found[i - 1]?.start || span.end !== found[i - 1]?.end);
}
