import { formsOf, type Paradigm } from '../compile/paradigm';

/** What a form of a word stands for: the words behind it, and by place in the paradigm the symbols of its classes. */
export interface StemEntry<T> {
  /** The words that must follow; of a phrasal verb only the first word changes. */
  rest: readonly string[];
  /** What each form of the paradigm means. */
  meanings: readonly T[];
}

interface Inflected<T> extends StemEntry<T> {
  /** The places in the paradigm that have an ending. */
  places: ReadonlyMap<string, readonly number[]>;
}

/**
 * Words by the letters that all their forms share: a verb of fifty forms takes one place, and a form is looked up by
 * trying where its ending may begin. To list all forms takes some ten times the time and memory when waking.
 */
export interface Stems<T> {
  /** Adds a word, given its paradigm, with what its forms mean. */
  add(word: string, paradigm: Paradigm, entry: StemEntry<T>): void;
  /** Calls `use` with what each reading of a form means. */
  each(form: string, use: (meaning: T, rest: readonly string[]) => void): void;
}

/** An empty index. */
export function createStems<T>(): Stems<T> {
  const stems = new Map<string, Inflected<T>[]>();
  const paradigms = new Map<string, ReadonlyMap<string, readonly number[]>>();
  let longest = 0;

  function placesOf(tail: string, paradigm: Paradigm): ReadonlyMap<string, readonly number[]> {
    const key = `${tail}|${paradigm}`;
    const known = paradigms.get(key);
    if (known) return known;
    const places = new Map<string, number[]>();
    [tail, ...formsOf(tail, paradigm)].forEach((ending, place) => {
      longest = Math.max(longest, ending.length);
      const others = places.get(ending);
      if (others) others.push(place);
      else places.set(ending, [place]);
    });
    paradigms.set(key, places);
    return places;
  }

  return {
    add(word, paradigm, { rest, meanings }) {
      const cut = word.length - lettersCut(paradigm);
      const entry = { rest, meanings, places: placesOf(word.slice(cut), paradigm) };
      const stem = word.slice(0, cut);
      const others = stems.get(stem);
      if (others) others.push(entry);
      else stems.set(stem, [entry]);
    },
    each(form, use) {
      for (let cut = form.length; cut >= 0 && cut >= form.length - longest; cut--) {
        const entries = stems.get(form.slice(0, cut));
        if (!entries) continue;
        const ending = form.slice(cut);
        for (const { places, meanings, rest } of entries)
          for (const place of places.get(ending) ?? []) {
            const meaning = meanings[Math.min(place, meanings.length - 1)];
            if (meaning !== undefined) use(meaning, rest);
          }
      }
    },
  };
}

const cuts = new Map<Paradigm, number>();

/** The most letters that a form of a paradigm cuts off. */
function lettersCut(paradigm: Paradigm): number {
  const known = cuts.get(paradigm);
  if (known !== undefined) return known;
  const most = Math.max(...paradigm.split(',').map((change) => Number.parseInt(change, 10) || 0));
  cuts.set(paradigm, most);
  return most;
}
