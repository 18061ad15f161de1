/** A part of a pattern, which stands on a term: of those that ask for a tag, a tag. */
interface Part {
  tag?: string;
  /** Only the first term of a clause will do. */
  start?: boolean;
  optional?: boolean;
  negative?: boolean;
  greedy?: boolean;
  end?: boolean;
}

/** A term of a clause; one half of a contraction is `implicit`. */
interface ClauseTerm {
  tags: ReadonlySet<string>;
  implicit?: string;
}

/** A pattern of compromise's tagger, with what its `buildNet` says that a clause must hold. */
interface NetPattern {
  regs: readonly Part[];
  /** Words and `#Tag`s, all of which must stand in the clause, or none of which may. */
  needs: readonly string[];
  ifNo?: readonly string[];
  /** Words and `#Tag`s of which at least `minWant` must. */
  wants: readonly string[];
  minWant: number;
  minWords: number;
}

/** All patterns of the tagger: by the words and tags that they ask for, and those that ask for none. */
interface Net {
  hooks: Readonly<Record<string, readonly NetPattern[]>>;
  always: readonly NetPattern[];
}

type Clause = readonly ClauseTerm[];
type Pointer = (number | string)[];
type Hit = NetPattern & { pointer: Pointer };

/** The methods of compromise that are called here. */
interface Methods {
  one: {
    /** The words and `#Tag`s of each clause. */
    cacheDoc(clauses: readonly Clause[]): ReadonlySet<string>[];
    match(clauses: readonly Clause[], pattern: NetPattern): { ptrs: Pointer[] };
  };
}

/** A pattern's turn at one of the words and tags that it asks for. */
interface Turn {
  name: string;
  turn: number;
  pattern: NetPattern;
}

/** The turns of one pattern, the earliest first. */
type Turns = readonly Turn[];

/** Patterns by the words and tags one of which any clause that they match must hold. */
type Index = ReadonlyMap<string, readonly Turns[]>;

const indexes = new WeakMap<Net, Index>();

/**
 * The sweep of compromise's tagger over the clauses of a text: the same hits in the same order, as the tag that is
 * given last stays. Its own asks all thousand hooks of the net for each clause and takes more than half of the time of
 * tagging; this one asks for the few patterns whose rarest word or tag the clause holds.
 */
export function sweep(clauses: readonly Clause[], net: Net, { one }: Methods): Hit[] {
  const known = one.cacheDoc(clauses);
  const hits: Hit[] = [];
  const match = (pattern: NetPattern, number: number, clause: Clause): void => {
    for (const [, ...place] of one.match([clause], pattern).ptrs)
      hits.push({ ...pattern, pointer: [number, ...place] });
  };
  clauses.forEach((clause, number) => {
    for (const { pattern } of turnsIn(clause, known[number] ?? new Set(), net))
      match(pattern, number, clause);
    for (const pattern of net.always) if (mayStand(pattern, clause)) match(pattern, number, clause);
  });
  return hits;
}

/** The first turns of the patterns that may match a clause of these words and tags, in order. */
function turnsIn(clause: Clause, there: ReadonlySet<string>, net: Net): Turn[] {
  const index = indexes.get(net) ?? indexOf(net);
  indexes.set(net, index);
  const found: Turn[] = [];
  for (const name of there) {
    for (const turns of index.get(name) ?? []) {
      const first = turns.find((turn) => there.has(turn.name));
      if (first && isThere(first.pattern, there) && mayStand(first.pattern, clause)) found.push(first);
    }
  }
  found.sort((a, b) => a.turn - b.turn);
  // Who wants one of several words was asked at each.
  return found.filter((turn, at) => turn !== found[at - 1]);
}

/** Whether a clause of these words and tags has all that a pattern asks for. */
function isThere({ needs, ifNo, wants, minWant }: NetPattern, there: ReadonlySet<string>): boolean {
  for (const name of needs) if (!there.has(name)) return false;
  if (ifNo?.some((name) => there.has(name))) return false;
  if (wants.length === 0) return true;
  let met = 0;
  for (const name of wants) if (there.has(name)) met += 1;
  return met >= minWant;
}

function mayStand(pattern: NetPattern, clause: Clause): boolean {
  return clause.length >= pattern.minWords && mayBegin(clause, pattern);
}

/** Whether the first two parts of a pattern stand beside each other anywhere, as far as tags tell. */
function mayBegin(clause: Clause, { regs: [first, second] }: NetPattern): boolean {
  if (!first || !isCertain(first)) return true;
  const last = first.start ? 1 : clause.length;
  for (let at = 0; at < last; at++) {
    const term = clause[at];
    if (!term || !asksFor(first, term)) continue;
    // A contraction is passed by in one step.
    if (!second || !isCertain(second) || first.greedy || term.implicit) return true;
    const next = clause[at + 1];
    if (next && asksFor(second, next)) return true;
  }
  return false;
}

/** Whether no match can do without a term of the part's tag. */
function isCertain({ tag, optional, negative, end }: Part): boolean {
  return tag !== undefined && !optional && !negative && !end;
}

function asksFor({ tag }: Part, { tags }: ClauseTerm): boolean {
  return tag !== undefined && tags.has(tag);
}

function indexOf({ hooks }: Net): Index {
  const turnsOf = new Map<NetPattern, Turn[]>();
  let turn = 0;
  for (const [name, patterns] of Object.entries(hooks))
    for (const pattern of patterns) {
      const turns = turnsOf.get(pattern) ?? [];
      turns.push({ name, turn: turn++, pattern });
      turnsOf.set(pattern, turns);
    }
  const index = new Map<string, Turns[]>();
  for (const [pattern, turns] of turnsOf) {
    for (const name of anchorsOf(pattern, hooks)) {
      const others = index.get(name) ?? [];
      others.push(turns);
      index.set(name, others);
    }
  }
  return index;
}

/** Of what a pattern asks for, what the fewest clauses hold: a word that it needs, or words of which it wants one. */
function anchorsOf({ needs, wants, minWant }: NetPattern, hooks: Net['hooks']): readonly string[] {
  const askers = (name: string) => (isTag(name) ? 1e6 : 0) + (hooks[name]?.length ?? 0);
  const [rarest] = needs.toSorted((a, b) => askers(a) - askers(b));
  if (rarest === undefined) return wants;
  return isTag(rarest) && minWant > 0 && !wants.some(isTag) ? wants : [rarest];
}

function isTag(name: string): boolean {
  return name.startsWith('#');
}
