import { shapesIn, type Term } from '../../language';
import { edgeOf, startOf, withEdge, type Edges } from '../pattern/edges';
import type { Chart, Matcher } from '../pattern/matcher';
import { clearBit, createBits, hasBit, setBit, type Bits } from './bits';
import type { Grammar, ScreenedDefinition } from './grammar';
import type { LexiconEntry, Phrase } from './lexicon';
import type { Row } from './screen';

/** Terms by number; `end` is exclusive. */
export interface TermSpan {
  start: number;
  end: number;
}

/** What an object is made of, and within how many words its verb's particle stands. */
const OF_OBJECT = ['Noun', 'Determiner', 'Adjective', 'Possessive', 'Value'];
const LONGEST_OBJECT = 6;

const NONE: readonly TermSpan[] = [];

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
  readonly #edges = new Map<number, Edges>();
  /** Which symbols stand in the sentence, and which nobody asked for yet: most answers are no, and these are the cheapest. */
  readonly #there: Bits;
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
    this.#there = createBits(grammar.symbols);
    this.terms = spelledOut(grammar.tongue.terms(text, grammar.lexicon), grammar);
    this.length = this.terms.length;
    this.pauses = this.terms.map((term) => term.pause);
    this.#addWords();
    this.#addShapes();
    this.#left = grammar.screen.left(this.#there, this.#edges.keys());
    this.#unasked = grammar.screen.acts(this.#left, this.#there);
  }

  edges(symbol: number): Edges | undefined {
    if (hasBit(this.#unasked, symbol)) this.#ask(symbol);
    return hasBit(this.#there, symbol) ? this.#edges.get(symbol) : undefined;
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
    const has = matchers.some((matcher) => this.#each(matcher, matcher.needs, () => true));
    this.#had.set(matchers, has);
    return has;
  }

  #add(symbol: number, start: number, end: number): boolean {
    const known = this.#edges.get(symbol);
    const edges = withEdge(known, edgeOf(start, end));
    if (edges === known) return false;
    this.#edges.set(symbol, edges);
    setBit(this.#there, symbol);
    return true;
  }

  #addNamed(name: string, start: number, end: number): void {
    const symbol = this.grammar.symbol(name);
    if (symbol !== undefined) this.#add(symbol, start, end);
  }

  #addWords(): void {
    this.terms.forEach((term, at) => {
      const word = this.grammar.word(term.word);
      if (word !== undefined) this.#add(word, at, at + 1);
      for (const tag of term.tags) for (const symbol of this.grammar.tag(tag)) this.#add(symbol, at, at + 1);
      const { symbols, phrases, phrasal } = this.grammar.lexicon.get(term.word);
      for (const symbol of symbols) this.#add(symbol, at, at + 1);
      if (phrases.size > 0) this.#addPhrases(phrases, at);
      for (const phrase of phrasal)
        if (this.#standsBehindObject(phrase.rest[0], at + 1))
          for (const symbol of phrase.symbols) this.#add(symbol, at, at + 1);
        else this.#addPhrase(phrase, at);
    });
  }

  #addPhrases(phrases: LexiconEntry['phrases'], at: number): void {
    for (let second = at + 1; second < this.length; second++) {
      const term = this.terms[second];
      for (const phrase of phrases.get(term?.word ?? '') ?? []) this.#addPhrase(phrase, at);
      if (!term?.enclitic) return;
    }
  }

  #addPhrase({ rest, symbols }: Phrase, at: number): void {
    const end = this.#endOf(rest, at + 1);
    if (end > 0) for (const symbol of symbols) this.#add(symbol, at, end);
  }

  /** Whether nothing but an object stands between a verb and its particle: "take the late fee off". */
  #standsBehindObject(particle: string | undefined, at: number): boolean {
    for (let i = at; i < at + LONGEST_OBJECT; i++) {
      const term = this.terms[i];
      if (!term || this.pauses[i - 1]) return false;
      if (term.word === particle) return i > at;
      // The tagger takes "fee off" in "the fee off" for a phrasal verb.
      const isMistaken = i > at && this.terms[i + 1]?.word === particle;
      if (!isMistaken && !OF_OBJECT.some((tag) => term.tags.has(tag))) return false;
    }
    return false;
  }

  /** Where the rest of a phrase ends, -1 if it does not stand there; pronouns on a verb part no phrase: "farVi sapere". */
  #endOf(rest: readonly string[], at: number): number {
    let end = at;
    for (const word of rest) {
      while (this.terms[end]?.enclitic && this.terms[end]?.word !== word) end++;
      if (this.terms[end]?.word !== word) return -1;
      end++;
    }
    return end;
  }

  #addShapes(): void {
    for (const { shape, start, end } of shapesIn(this.text)) {
      if (!this.length) return;
      const behind = this.terms.findIndex((term) => term.end > start);
      // Marks at the very end stand on the word before them.
      const first = behind < 0 ? this.length - 1 : behind;
      let last = first;
      while (last + 1 < this.length && (this.terms[last + 1]?.start ?? end) < end) last++;
      this.#addNamed(`#${shape}`, first, last + 1);
    }
  }

  #define(symbol: number, { any, again, not }: ScreenedDefinition): void {
    const found = this.#leftOf(any);
    // Of hundreds of acts a sentence has a few.
    if (!found.length && !hasBit(this.#there, symbol)) return;
    let taken: TermSpan[] | undefined;
    const add = (span: TermSpan, whole: TermSpan) => {
      // What takes matches back is looked for only where there is one.
      taken ??= this.#whole(not);
      const end = Math.max(whole.end, whole.start + 1);
      if (taken.some((other) => other.start < end && other.end > whole.start)) return false;
      return this.#add(symbol, span.start, span.end);
    };
    for (const matcher of found)
      this.#each(matcher, matcher.needsActs, (span, whole) => void add(span, whole));
    for (let pass = 0; pass < MOST_PASSES && hasBit(this.#there, symbol); pass++) {
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
      for (const edge of this.edges(symbol) ?? []) {
        const start = startOf(edge);
        if (!starts.includes(start)) starts.push(start);
      }
    return starts.length > 1 ? starts.toSorted((a, b) => a - b) : starts;
  }
}

function withoutRepeats(found: TermSpan[]): TermSpan[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((span, i) => span.start !== found[i - 1]?.start || span.end !== found[i - 1]?.end);
}

function spelledOut(terms: readonly Term[], { spelling }: Grammar): Term[] {
  return terms.flatMap((term) => {
    const words = spelling.get(term.word);
    if (!words) return [term];
    return words.map((word, i) => ({ ...term, word, pause: i < words.length - 1 ? 0 : term.pause }));
  });
}
