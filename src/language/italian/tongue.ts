import nlp from 'compromise/one';
import { pauseOf } from '../pause';
import { createSplitter } from '../sentences';
import type { KnownWords, Pause, Term, Tongue } from '../term';
import { withAccents } from './accents';
import { withoutPronouns } from './enclitics';
import { stem } from './stem';
import { verbTags } from './verb-tags';

interface Piece {
  pre: string;
  text: string;
  post: string;
}

interface Tokenizer {
  splitTerms(sentence: string, model: unknown): string[];
  splitWhitespace(term: string, model: unknown): Piece;
}

// compromise publishes its methods untyped; it has no Italian beyond these.
const { splitTerms, splitWhitespace } = (nlp.methods() as unknown as { one: { tokenize: Tokenizer } }).one
  .tokenize;
const model = nlp.model();

/** Italian: compromise's sentences and words, with articles and pronouns taken off. */
export const italian: Tongue = {
  tagged: false,
  sentences: createSplitter({
    number: words(
      'n nr no num rif ref art artt tel cell fax int pag cod ord fatt prot pos ca circa min max ore h',
    ),
    any: words(
      'sig sigg sig.ra sig.na sig.re dott dott.ssa dott.sa dr dr.ssa ing avv prof prof.ssa geom rag arch cav on egr gent gent.mo gent.ma gent.le gent.mi preg preg.mo spett spett.le c.a cfr es p.es s.p.a v vs ns mr mrs',
    ),
    small: words(
      'ecc etc art pag tel cell all rif cod n nr lun mar mer gio ven sab dom gen feb apr mag giu lug ago set ott nov dic p.iva c.f s.r.l s.n.c',
    ),
  }),
  terms,
  stem,
};

function words(text: string): string[] {
  return text.split(' ');
}

const NO_TAGS: ReadonlySet<string> = new Set();

function terms(sentence: string, known: KnownWords): Term[] {
  const found: Term[] = [];
  let at = 0;
  for (const written of splitTerms(sentence, model)) {
    const { text, pre, post } = splitWhitespace(written, model);
    const start = text ? sentence.indexOf(text, at) : -1;
    const last = found.at(-1);
    if (last && pre) last.pause = Math.max(last.pause, pauseOf(pre)) as Pause;
    if (start < 0) continue;
    at = start + text.length;
    const parts = partsOf(text, start, /^['’`´]/.test(post) && !/['’‘`´]$/.test(pre), known);
    const end = parts.at(-1);
    if (end) end.pause = pauseOf(/[)\]]$/.test(text) ? `)${post}` : post);
    found.push(...parts);
  }
  return found;
}

/** The words of one written word: "dell'assistenza" is two, "contattarci" as well. */
function partsOf(text: string, start: number, cut: boolean, known: KnownWords): Term[] {
  const found: Term[] = [];
  // An article or pronoun keeps its apostrophe; behind a slash stands another word.
  const pieces = text.match(/[^'’`´/]+(?:['’`´]|\/(?!\p{L}{3}))?|[/'’`´]+/gu) ?? [text];
  const whole = /(?<!\p{L}{3})\/|\d['’`´]/u.test(text) ? [text] : pieces;
  let at = start;
  whole.forEach((piece, i) => {
    const end = at + piece.length;
    const isLast = i === whole.length - 1;
    const typed = piece.replace(/[’`´]/g, "'").replace(/(?<=.)[)\]]+$/, '');
    const word = typed.toLowerCase();
    if (/[\p{L}\p{N}]/u.test(word) || whole.length === 1) {
      const accented = word.endsWith("'") ? elided(word) : withAccents(typed, cut && isLast, known);
      const [verb = '', ...pronouns] = withoutPronouns(accented, known);
      const tags = known.has(verb) ? NO_TAGS : verbTags(verb);
      found.push({ word: verb, start: at, end, tags, pause: 0 });
      for (const pronoun of pronouns)
        found.push({ word: pronoun, start: at, end, tags: NO_TAGS, pause: 0, enclitic: true });
    }
    at = end;
  });
  return found;
}

/** "L’" is `l'`; an accent that was typed within a word does not matter there. */
function elided(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
