import { IRREGULAR, LIKE_SENTIRE, STRESSED_I, type Irregular } from './irregular';

const PERSONS = ['io', 'tu', 'lei', 'noi', 'voi', 'loro'] as const;
const TENSES = ['pres', 'impf', 'rem', 'fut', 'cond', 'cong', 'congimpf'] as const;

/** The labels of each form that `conjugate` gives, in its order; the first is the infinitive. */
export const VERB_FORMS: readonly string[] = [
  'inf',
  'ger',
  'part',
  'part',
  'part',
  'part',
  ...TENSES.flatMap((tense) => PERSONS.map((person) => `${person} ${tense}`)),
  'tu imp',
  'tu imp',
  'lei imp',
  'noi imp',
  'voi imp',
  'loro imp',
];

const LIKE_SENTIRE_VERBS = new Set(LIKE_SENTIRE.split(' '));
const STRESSED_I_VERBS = new Set(STRESSED_I.split(' '));

/** The infinitive without a reflexive or other pronoun: "rivolgersi" → "rivolgere", "porsi" → "porre". */
export function plainInfinitive(verb: string): string {
  const [, stem] = verb.match(/^(.*[aeiou]r)(?:si|sene|sela|cela|ci|ne|la|le)$/) ?? [];
  if (!stem) return verb;
  return /[ou]r$|^(?:at|con|de|es|dis|pro|ri|sot|as)?trar$/.test(stem) ? `${stem}re` : `${stem}e`;
}

/** Every form of an Italian verb, in the order of `VERB_FORMS`. */
export function conjugate(infinitive: string): string[] {
  const odd = irregularityOf(infinitive);
  const stem = infinitive.slice(0, -3);
  const vowel = infinitive.at(-3) ?? 'e';
  const given = odd.pres?.split(' ') ?? [];
  const root = odd.impf?.slice(0, -1) ?? stem;
  const pres = given.length === PERSONS.length ? given : presentOf(infinitive, root, given);
  const [io = '', tu = '', lei = '', noi = '', voi = ''] = pres;
  const impf = odd.impf ?? stem + vowel;
  const past = odd.congimpf ?? impf;
  const fut = odd.fut ?? futureOf(infinitive);
  const part = odd.part ?? participleOf(stem, vowel);
  const singular = odd.cong ?? (odd.pres || vowel !== 'a' ? `${io.slice(0, -1)}a` : `${softened(stem)}i`);
  const [impTu = vowel === 'a' ? lei : tu, impVoi = voi] = odd.imp?.split(' ') ?? [];
  const [command = '', also = command] = impTu.split('/');
  return [
    infinitive,
    odd.ger ?? gerundOf(root, odd.impf ? 'e' : vowel),
    ...['o', 'a', 'i', 'e'].map((ending) => part.slice(0, -1) + ending),
    ...pres,
    ...imperfectOf(impf),
    ...pastOf(stem, vowel, past, odd.rem),
    ...['ò', 'ai', 'à', 'emo', 'ete', 'anno'].map((ending) => fut + ending),
    ...['ei', 'esti', 'ebbe', 'emmo', 'este', 'ebbero'].map((ending) => fut + ending),
    singular,
    singular,
    singular,
    noi,
    `${noi.slice(0, -2)}te`,
    `${singular}no`,
    ...['ssi', 'ssi', 'sse', 'ssimo', 'ste', 'ssero'].map((ending) => past + ending),
    command,
    also,
    singular,
    noi,
    impVoi,
    `${singular}no`,
  ];
}

/** What is odd in a verb, with what stands before the ending that is: "ri" before the forms of "venire". */
function irregularityOf(infinitive: string): Irregular {
  const [ending, odd] = IRREGULAR.find(([end]) => end.test(infinitive)) ?? [];
  if (!ending || !odd) return {};
  const before = infinitive.slice(0, infinitive.search(ending));
  return Object.fromEntries(
    Object.entries(odd).map(([key, forms]) => [key, String(forms).replace(/[^ /]+/g, `${before}$&`)]),
  );
}

/** "cerc" before i and e is written "cerch"; "lasci" loses its i there. */
function presentOf(infinitive: string, stem: string, odd: readonly string[]): string[] {
  const bare = stem.replace(/i$/, '');
  if (infinitive.endsWith('are')) {
    const soft = softened(stem);
    return [`${stem}o`, `${soft}i`, `${stem}a`, `${soft.replace(/i$/, '')}iamo`, `${stem}ate`, `${stem}ano`];
  }
  const like = infinitive.endsWith('ire') && !LIKE_SENTIRE_VERBS.has(infinitive) ? `${stem}isc` : stem;
  const [io = like, tu = odd.length ? stem : like] = odd;
  const voi = infinitive.endsWith('ire') ? 'ite' : 'ete';
  return [`${io}o`, `${tu.replace(/i$/, '')}i`, `${tu}e`, `${bare}iamo`, stem + voi, `${io}ono`];
}

function softened(stem: string): string {
  if (STRESSED_I_VERBS.has(`${stem}are`)) return stem;
  if (/[cg]$/.test(stem)) return `${stem}h`;
  return stem.endsWith('i') ? stem.slice(0, -1) : stem;
}

function futureOf(infinitive: string): string {
  const stem = infinitive.slice(0, -3);
  if (!infinitive.endsWith('are')) return infinitive.slice(0, -1);
  return /(?:[cg])i$/.test(stem) ? `${stem.slice(0, -1)}er` : `${/[cg]$/.test(stem) ? `${stem}h` : stem}er`;
}

function participleOf(stem: string, vowel: string): string {
  if (vowel === 'a') return `${stem}ato`;
  if (vowel === 'i') return `${stem}ito`;
  return `${/(?:[cg]|sc)$/.test(stem) ? `${stem}i` : stem}uto`;
}

function imperfectOf(stem: string): string[] {
  if (stem === 'er') return ['ero', 'eri', 'era', 'eravamo', 'eravate', 'erano'];
  return ['vo', 'vi', 'va', 'vamo', 'vate', 'vano'].map((ending) => stem + ending);
}

function pastOf(stem: string, vowel: string, weak: string, strong: string | undefined): string[] {
  const [tu, noi, voi] = [`${weak}sti`, `${weak}mmo`, `${weak}ste`];
  if (strong === 'fui') return [strong, tu, 'fu', 'fummo', voi, 'furono'];
  if (strong) return [strong, tu, `${strong.slice(0, -1)}e`, noi, voi, `${strong.slice(0, -1)}ero`];
  const lei = stem + ({ a: 'ò', e: 'é', i: 'ì' }[vowel] ?? 'é');
  return [`${stem}${vowel}i`, tu, lei, noi, voi, `${stem}${vowel}rono`];
}

function gerundOf(stem: string, vowel: string): string {
  return `${stem}${vowel === 'a' ? 'a' : 'e'}ndo`;
}
