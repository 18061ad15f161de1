import { encodeNumber } from '../pattern/cursor';
import type { CompiledWords } from './compiled';
import { paradigmOf, type Paradigm } from './paradigm';

/** A word class as it is read from its file: each word with all its forms, the one of the dictionary first. */
export interface WordClass {
  verbs: string[][];
  nouns: string[][];
  adjectives: string[][];
  words: string[];
  includes: string[];
}

/** A word as it is shipped, but for its numbers. */
interface Entry {
  /** What it is found by. */
  key: string;
  family: string;
  paradigm: Paradigm;
  /** The other words of a phrase, and the sign before them. */
  rest: string;
}

/** A form that there isn't: no text ends in it. */
const NONE = '*';

/**
 * Writes the words of all classes so that a form is found without going through them when waking. Each line is a key
 * and its entries: numbers of a family (the class and kind) and of a paradigm. The key is what all forms share, and
 * the paradigm's endings follow it. Behind ` ` stand words that follow the changing one, as in phrasal verbs; behind `_`
 * words that the endings stand behind, as in "order number", and the key is then the whole first word. `;` ends both.
 */
export function writeWords(classes: Readonly<Record<string, WordClass>>): CompiledWords {
  const entries = Object.entries(classes).flatMap(([name, { words, ...inflected }]) => [
    ...(['verbs', 'nouns', 'adjectives'] as const).flatMap((kind) =>
      inflected[kind].flatMap((forms) => entriesOf(`${kind} ${name}`, forms)),
    ),
    ...words.flatMap((word) => entriesOf(`words ${name}`, [word])),
  ]);
  const families = byFrequency(entries.map(({ family }) => family));
  const paradigms = byFrequency(entries.map(({ paradigm }) => paradigm));
  const lines = new Map<string, Set<string>>();
  for (const { key, family, paradigm, rest } of entries) {
    const line = lines.get(key) ?? new Set();
    lines.set(
      key,
      line.add(numberIn(families, family) + numberIn(paradigms, paradigm) + (rest && `${rest};`)),
    );
  }
  return {
    families: [...families.keys()],
    paradigms: [...paradigms.keys()],
    takenIn: takersIn(classes),
    particles: classes.Particle?.words ?? [],
    // Entries are a set; in their order like stands beside like.
    lines: [...lines.keys()]
      .toSorted()
      .map((key) => `${key}:${[...(lines.get(key) ?? [])].toSorted().join('')}`)
      .join('|'),
  };
}

/** A word with a hyphen is read as one word or as two, as its tongue sees it. */
function entriesOf(family: string, forms: readonly string[]): Entry[] {
  const parted = forms.map((form) => form.replace(/(?<=\w)-(?=\w)/g, ' '));
  return [forms, ...(parted.join() === forms.join() ? [] : [parted])].flatMap((read) =>
    entriesOfReading(read).map((entry) => ({ ...entry, family })),
  );
}

function entriesOfReading(forms: readonly string[]): Omit<Entry, 'family'>[] {
  const { stem, paradigm } = paradigmOf(forms);
  const space = stem.indexOf(' ');
  if (space >= 0) return [{ key: stem.slice(0, space), paradigm, rest: `_${stem.slice(space + 1)}` }];
  const [first = ''] = forms;
  const behind = first.includes(' ') ? first.slice(first.indexOf(' ')) : '';
  const heads = forms.map((form) => form.slice(0, form.length - behind.length));
  if (heads.every((head, i) => !head.includes(' ') && head + behind === forms[i])) {
    const head = paradigmOf(heads);
    return [{ key: head.stem, paradigm: head.paradigm, rest: behind }];
  }
  // Several words change: each form is a phrase of its own, at its place.
  return forms.flatMap((form, place) =>
    entriesOfReading([form]).map((entry) => ({
      ...entry,
      paradigm: `${`${NONE},`.repeat(place)}${entry.paradigm}`,
    })),
  );
}

function byFrequency(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a);
  return new Map(sorted.map(([name], number) => [name, number]));
}

function numberIn(numbers: ReadonlyMap<string, number>, name: string): string {
  return encodeNumber(numbers.get(name) ?? 0);
}

/** The classes that take each class in, themselves or through others. */
function takersIn(classes: Readonly<Record<string, WordClass>>): Record<string, string[]> {
  const takers: Record<string, string[]> = {};
  const take = (name: string, taker: string) => {
    for (const taken of classes[name]?.includes ?? []) {
      if (!takers[taken]?.includes(taker)) (takers[taken] ??= []).push(taker);
      take(taken, taker);
    }
  };
  for (const name of Object.keys(classes)) take(name, name);
  return takers;
}
