/** Endings that tell a verb form also in words that nobody listed, with the labels of the form. */
const ENDINGS: ReadonlyArray<readonly [RegExp, string]> = [
  [
    /^.{3,}(?:[^lni]are|[^u]lare|nare|iare|dere|gere|cere|ttere|rrere|mpere|ivere|uovere|gliere|gnere|[^q]u?ire)$/,
    'inf',
  ],
  [/^.{3,}[ae]ndo$/, 'ger'],
  [/^.{2,}[ei]rò$/, 'io fut'],
  [/^.{2,}[ei]rai$/, 'tu fut'],
  [/^.{2,}[ei]rà$/, 'lei fut'],
  [/^.{2,}[ei]remo$/, 'noi fut'],
  [/^.{2,}[ei]rete$/, 'voi fut'],
  [/^.{2,}[ei]ranno$/, 'loro fut'],
  [/^.{3,}[ei]rei$/, 'io cond'],
  [/^.{2,}[ei]resti$/, 'tu cond'],
  [/^.{2,}[ei]rebbe$/, 'lei cond'],
  [/^.{2,}[ei]remmo$/, 'noi cond'],
  [/^.{2,}[ei]reste$/, 'voi cond'],
  [/^.{2,}[ei]rebbero$/, 'loro cond'],
  [/^.{2,}[aei]vamo$/, 'noi impf'],
  [/^.{2,}[aei]vate$/, 'voi impf'],
  [/^.{3,}[aei]vano$/, 'loro impf'],
  [/^.{2,}(?<!ch)iamo$/, 'noi pres'],
  [/^.{2,}isco$/, 'io pres'],
  [/^.{3,}isce$/, 'lei pres'],
  [/^.{2,}iscono$/, 'loro pres'],
];

/** Words that end so and are no verbs. */
const OTHER = new Set(
  'lettere quando comando bando rimando stupendo tremendo orrendo dividendo reverendo particolare regolare familiare popolare elementare alimentare militare scolare cellulare angolare sanitare mare gare disco fisco rischio estremo supremo remoto blando agosto marrone isco monetare parlamentare esemplare similare salutare pulsare molecolare oculare titolare circolare secolare solare polare lunare irregolare peculiare ausiliare immobiliare mobiliare domiciliare collaterale'.split(
    ' ',
  ),
);

const NONE: ReadonlySet<string> = new Set();
const TAGS = new Map<string, ReadonlySet<string>>();

/** The tags of a word that the lexicon doesn't know: `Verb` and its forms, where the ending is sure. */
export function verbTags(word: string): ReadonlySet<string> {
  if (word.length < 5 || OTHER.has(word)) return NONE;
  const labels = ENDINGS.find(([ending]) => ending.test(word))?.[1];
  if (!labels) return NONE;
  const known = TAGS.get(labels) ?? tagsOf(labels);
  TAGS.set(labels, known);
  return known;
}

function tagsOf(labels: string): ReadonlySet<string> {
  const names = labels.split(' ');
  return new Set(['Verb', ...names.map((name) => `Verb.${name}`), `Verb.${names.toSorted().join('.')}`]);
}
