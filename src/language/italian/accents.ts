import type { KnownWords } from '../term';

/** Common words that many type without their accent, and that mean nothing else without it. */
const ACCENTED = new Map(
  'perché poiché finché benché affinché purché nonché anziché cosicché giacché dopodiché sicché più giù può ciò però già così cioè qualità quantità città novità possibilità difficoltà università attività modalità disponibilità responsabilità metà società verità realtà priorità comodità lunedì martedì mercoledì giovedì venerdì finora'
    .split(' ')
    .map((word) => [bare(word), word]),
);

/** Words that lost their end, not their accent: "un po'" is written with an apostrophe, "fa'" and "va'" are commands. */
const CUT: Readonly<Record<string, string>> = {
  po: "po'",
  fa: 'fa',
  va: 'va',
  sta: 'sta',
  di: 'dì',
  be: 'beh',
  mo: 'mo',
};

const GRAVE: Readonly<Record<string, string>> = { a: 'à', e: 'é', i: 'ì', o: 'ò', u: 'ù' };

/** Words in -è; all others with an accented e are written with é. */
const OPEN = new Set('è cioè caffè tè piè ahimè canapè'.split(' '));

/**
 * One spelling for all ways to type an accent: `perche'`, `perchè` and `perche` are `perché`, `e'` is `è`.
 * @param cut whether an apostrophe stands behind the word
 */
export function withAccents(written: string, cut: boolean, known: KnownWords): string {
  const word = written.toLowerCase();
  const last = word.normalize('NFC').at(-1) ?? '';
  const plain = bare(word);
  if (plain === 'po' && (cut || last === 'ò')) return "po'";
  if (last !== last.normalize('NFD').charAt(0)) return ending(plain);
  if (cut && CUT[plain]) return CUT[plain];
  if (cut && GRAVE[last]) return plain === 'e' ? 'è' : ending(plain);
  const common = ACCENTED.get(plain);
  if (common) return common;
  // With a capital it is a name, perhaps: "Sara" is not "sarà".
  if (!GRAVE[last] || plain.length < 4 || written !== word || known.has(plain)) return plain;
  const accented = ending(plain);
  return known.has(accented) ? accented : plain;
}

/** With its last letter accented. */
function ending(plain: string): string {
  const stem = plain.slice(0, -1);
  return plain.endsWith('e') && OPEN.has(`${stem}è`)
    ? `${stem}è`
    : stem + (GRAVE[plain.at(-1) ?? ''] ?? plain.at(-1) ?? '');
}

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
