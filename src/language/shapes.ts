import type { SentenceSpan } from './term';

/** What a token is by its shape alone, in any language. */
export type Shape =
  | 'Email'
  | 'Url'
  | 'Phone'
  | 'Money'
  | 'Clock'
  | 'Day'
  | 'Code'
  | 'FiscalCode'
  | 'Iban'
  | 'VatNumber'
  | 'Model'
  | 'Number'
  | 'Handle'
  | 'Placeholder'
  | 'Shout'
  | 'Capitals'
  | 'Quoted'
  | 'Bangs'
  | 'Queries'
  | 'Capital'
  | 'Initials'
  | 'Question';

export interface ShapeSpan extends SentenceSpan {
  shape: Shape;
}

const MONTH =
  '(?:jan(?:uary|uar[iy]|\\.)?|gen(?:naio)?|feb(?:ruary|braio)?|mar(?:ch|zo)?|apr(?:il|ile)?|may|mag(?:gio)?|june?|giu(?:gno)?|july?|lug(?:lio)?|aug(?:ust)?|ago(?:sto)?|sept?(?:ember)?|set(?:tembre)?|oct(?:ober)?|ott(?:obre)?|nov(?:ember|embre)?|dec(?:ember)?|dic(?:embre)?)';

const PLACEHOLDER =
  /\{\{[^{}\n]{1,80}\}\}|\{%[^{}\n]{1,60}%\}|\$?\{[A-Za-z][\w.]{1,40}\}|<<[^<>\n]{1,40}>>|<(?:[A-Z][A-Z0-9_ ]{2,40}|name|(?:first|last|customer|agent)[ _]?name|[Ii]nsert [^<>\n]{1,40})>|\[(?:[A-Z][A-Z0-9 _/-]{2,40}|X{2,}|(?:[Ii]nsert|[Yy]our|[Cc]ustomer|[Aa]gent|[Cc]lient|[Gg]uest|[Ff]irst|[Ll]ast|[Ff]ull|[Oo]rder|[Tt]icket|[Cc]ase|[Pp]roduct|[Cc]ompany|[Dd]ate|[Nn]ame|[Aa]mount|[Rr]ecipient|[Uu]ser|[Ii]nseri(?:re|sci)|[Nn]ome|[Cc]ognome|[Cc]liente|[Oo]peratore|[Ff]irma|[Dd]ata|[Nn]umero|[Oo]rdine|[Ii]mporto|[Pp]rodotto|[Aa]zienda)\b[^[\]\n]{0,40}|[a-z]+[ _](?:name|number|date|id))\]|%(?:[A-Z_]{3,30}|[a-z]{1,20}(?:_[a-z]{1,20}){1,3})%|#[A-Z_]{3,30}#|\*\|[A-Z_]{2,30}\|\*/g;

/** One expression per shape; each is linear: no nested repetition. */
const SHAPES: ReadonlyArray<readonly [Shape, RegExp]> = [
  ['Placeholder', PLACEHOLDER],
  ['Email', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63})+/g],
  [
    'Url',
    /(?:https?:\/\/|www\.)\S{3,}|\b[\w-]{2,40}\.(?:com|org|net|io|co\.uk|uk|it|eu|de|fr|es|nl|ch|ie|ca|au|nz|app|dev|shop|store|support|help|info|biz|gov|edu|tv|ai|example)(?:\/\S*)?(?![\w@])/gi,
  ],
  [
    'Phone',
    /\+\d[\d ()./-]{6,18}\d|\b0\d{2,4}[ /-]\d[\d -]{4,10}\d\b|\b\d{3}[- .]\d{3}[- .]\d{4}\b|\b0\d{9,10}\b|\b3[2-9]\d[ ./-]?\d{3}[ .-]?\d{3,4}\b|\b(?:800|848|840|199|892|803)[ .-]\d{3}(?:[ .-]?\d{3})?\b|\b800\d{6}\b/g,
  ],
  [
    'Money',
    /[$€£¥]\s?\d[\d.,]*|\b(?:euro|eur) \d[\d.,]*(?<=\d)|\b\d[\d.,]*\s?(?:[$€£¥]|(?:euros?|eur|usd|gbp|dollars?|pounds?|quid|chf)\b)/gi,
  ],
  [
    'Clock',
    /\b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|o'clock)(?!\w)|\b(?:[01]?\d|2[0-3])[:.][0-5]\d\b(?!\.\d)/gi,
  ],
  [
    'Day',
    new RegExp(
      `\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b|(?<=\\b(?:il|del|dal|al) )\\d{1,2}/\\d{1,2}\\b(?!/)|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}(?:st|nd|rd|th|°)?(?: of| di)? ${MONTH}\\b|\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b`,
      'gi',
    ),
  ],
  [
    'Code',
    /#\s?\d{3,}|(?=[\w-]{4,40}(?![\w-]))(?=[A-Za-z_-]*\d)(?=[\d-]*[A-Za-z]|[\w-]*\d-\d)(?<![\w-])[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*|\b[A-Z]{2,20}(?:_[A-Z0-9]{2,20}){1,6}\b|\b\d{5,}\b/g,
  ],
  // What Italian offices ask for: codice fiscale, IBAN, partita IVA.
  ['FiscalCode', /\b[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]\b/gi],
  ['Iban', /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g],
  ['VatNumber', /(?<=\b(?:p\.? ?iva|partita iva|vat)\b[ .:n°]{0,6})(?:IT ?)?\d{11}\b/gi],
  // A short code that a maker gives: "D40", "PS5", "GT-2".
  ['Model', /(?<![\w-])[A-Z]{1,5}-?\d{1,4}[A-Za-z]{0,3}(?![\w-])/g],
  ['Number', /\b\d[\d.,]*\b/g],
  ['Handle', /(?<![\w.])@[A-Za-z_]\w{1,30}/g],
  ['Shout', /\b[A-Z]{2,}(?:['’ ,]+[A-Z]{1,}(?![a-z])){2,}\b|\b[A-Z]{3,}\b/g],
  // A word in capitals, shouted or an acronym.
  ['Capitals', /\b[A-Z]{2,}\b/g],
  // A few small words in quotation marks: no name and no title.
  ['Quoted', /["“«][a-z][^"“”«»\n]{1,28}["”»]|(?<![\w])['‘][a-z][\w -]{1,28}['’](?!\w)/g],
  // They stand behind a word, so they reach into it.
  ['Bangs', /[\p{L}\p{N}][^\s\p{L}\p{N}!?]{0,2}(?:!\s?!|!\?|\?\s?[!?])[!?]*/gu],
  // Several question marks and no exclamation mark: puzzled, or typed in haste.
  ['Queries', /[\p{L}\p{N}][^\s\p{L}\p{N}!?]{0,2}\?(?:\s?\?)+(?![\s]?!)/gu],
  // A word with a capital: a name, perhaps.
  ['Capital', /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]*/gu],
  // How agents sign: "^JK", "/XJ", "*MS", "~Mark Y.", "-Shie".
  ['Initials', /(?<=^|[\s.!?])[\^~*/–—-]\s?\p{Lu}[\p{L}.]{0,20}(?: \p{Lu}\.?)?\W{0,2}$/gu],
  // The word before a question mark.
  ['Question', /[^\s?]+(?=\?)/g],
];

/** Signs without which a text has none of some shapes: most sentences lack them, and one look tells. */
const SIGNS: ReadonlyArray<readonly [RegExp, readonly Shape[]]> = [
  [/\d/, ['Money', 'Clock', 'Day', 'Number']],
  [/\d{3}|\+\d/, ['Phone']],
  [/[\d_]/, ['Code']],
  [/[A-Za-z]-?\d/, ['FiscalCode', 'Iban', 'Model']],
  [/\d{11}/, ['VatNumber']],
  [/\.\w|:\/\//, ['Url']],
  [/@/, ['Email', 'Handle']],
  [/[A-Z]{2}/, ['Shout', 'Capitals']],
  [/[\^~*/–—-]/, ['Initials']],
  [/[{<[%#*]/, ['Placeholder']],
  [/["“«'‘]/, ['Quoted']],
  [/[!?]/, ['Bangs']],
  [/\?/, ['Queries', 'Question']],
];

/** Finds every shaped token of a text, shape by shape. */
export function shapesIn(text: string): ShapeSpan[] {
  const found: ShapeSpan[] = [];
  const lacking = new Set(SIGNS.flatMap(([sign, shapes]) => (sign.test(text) ? [] : shapes)));
  for (const [shape, expression] of SHAPES) {
    if (lacking.has(shape)) continue;
    // `matchAll` makes a copy of the expression for every text.
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match; match = expression.exec(text))
      found.push({ shape, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Finds what a template should have filled in, with its brackets: "{{first_name}}". */
export function placeholdersIn(text: string): SentenceSpan[] {
  return [...text.matchAll(PLACEHOLDER)].map(({ index, 0: token }) => ({
    start: index,
    end: index + token.length,
  }));
}
