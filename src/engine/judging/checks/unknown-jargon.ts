import type { Span } from '../../../model';
import { named, type CaseReading } from '../../reading/case';
import type { Grammar } from '../../reading/grammar';
import { spanOf, type PlacedSentence } from '../../reading/text';
import type { FindCheck } from './index';
import type { Place } from '../place';
import { fingerprint, wordsOf } from './words';

/** Two to six capitals, with digits perhaps: "RMA", "3PL", "T&C", "P45", and "POs"; but "HT 5530" is a code. */
const ACRONYM =
  /(?<![\w@#/\\>^~*&[-]|[>→] )(?:\d?[A-Z][A-Z&]{2,5}|\d?[A-Z][A-Z&](?!\s?\d)|[A-Z]{2,4}\d{1,2})s?(?![\w\]\\-]|\.\w|&|\]?\(http| [>→])/g;
/** What stands on a thing stands there for all to read: "the button marked UNIT". */
const WRITTEN_ON =
  /\b(?:marked|label+ed|says|reads|saying|reading|button|key|press|tap|word|sign|code|tracking|titled|headed|scritto|scritta|dice|segna|tasto|pulsante|premi|prema|tocchi|parola|voce|codice|targa|menu|scheda|finestra|icona|opzione|app|(?:prenotazione|pratica|ordine|volo|treno|posto|camera|stanza|protocollo|numero|lotto|aula|sala|gate|binario|scaffale)(?: è(?: il| la)?)?) ["“‘']?$/i;
/** "XXXXX" stands for anything. */
const STAND_IN = /^(.)\1+$/;
/** Behind it stands what it is a name of, on the screen: "the OWL add-on", "the OAuth window". */
const NAMES_SCREEN =
  /^["”’']? (?:add-?ons?|extension|plug-?in|apps?|window|dialog(?:ue)?|tab|menu|button|folder|option|setting|checkbox|icon|screen|prompt)\b/i;
/** A longer word in capitals beside it: both are shouted, "WHITE LIST". */
const SHOUTED_BESIDE = /(?:^|\s)(?=[A-Z]*[AEIOU])[A-Z]{5,}\s$|^\s(?=[A-Z]*[AEIOU])[A-Z]{5,}(?=\s|$)/;
/** "– Nat" signs. */
const SIGNS = /[–—-]\s?$/;
/** A word in capitals with one of these parts of speech is a word, not an acronym: "COPY". */
const WORDS = [
  'Verb',
  'Adjective',
  'Adverb',
  'Pronoun',
  'Determiner',
  'Preposition',
  'Conjunction',
  'Expression',
];
/** As many acronyms of their own, and the customer speaks the language of the trade. */
const OWN_ACRONYMS = 3;
/** A text with this many capitals shouts; they are no acronyms. */
const SHOUTED = 0.5;
/** Of words that are everyday words elsewhere, so many in one sentence are hard to follow. */
const DENSE = 2;

/** In-house terms and acronyms that the customer did not use and that the reply does not explain at once. */
export const unknownJargon: FindCheck = (reading) => {
  const { grammar, customer, customerBefore, reply } = reading;
  const said = [...customerBefore, customer].map(({ text }) => text).join('\n');
  const used = new Set(wordsOf(said, grammar.lang));
  const isInitiated = acronymsIn(said, 0).length >= OWN_ACRONYMS;
  const found = reply.sentences.flatMap((placed, index) =>
    candidates(reading, placed, isInitiated)
      .filter(
        (span) => !wordsOf(bare(textOf(reply.text, span)), grammar.lang).every((word) => used.has(word)),
      )
      .filter((span) => !isName(reply.text, span))
      .map((span): Place & { span: Span } => ({ index, span })),
  );
  const explained = new Set(
    found
      .map(({ span }) => span)
      .filter((span) => isExplained(reply.text, span))
      .map((span) => textOf(reply.text, span)),
  );
  return found.filter(({ span }) => !explained.has(textOf(reply.text, span)));
};

function candidates(reading: CaseReading, placed: PlacedSentence, isInitiated: boolean): Span[] {
  const { grammar } = reading;
  const spansOf = (name: string) =>
    placed.sentence.matches(named(grammar, name)).map((match) => spanOf(placed, match));
  const everyday = spansOf('#EverydayTerm');
  const isKnown = (span: Span) => everyday.some(({ start, end }) => start <= span.start && end >= span.end);
  const terms = spansOf('#Jargon').filter((span) => !isKnown(span));
  const acronyms = isInitiated
    ? []
    : acronymsIn(placed.sentence.text, placed.offset).filter(
        (span) => !isKnown(span) && !isWord(placed, span, grammar),
      );
  const mild = spansOf('#MildJargon').filter((span) => !isKnown(span));
  const kinds = new Set(
    [...mild, ...terms].map((span) => fingerprint(bare(textOf(reading.reply.text, span)), grammar.lang)),
  );
  return [...terms, ...acronyms, ...(kinds.size >= DENSE ? mild : [])];
}

/** A signature, a thing on the screen, a stand-in, a shouted word. */
function isName(text: string, { start, end }: Span): boolean {
  const term = text.slice(start, end);
  const before = text.slice(0, start);
  const after = text.slice(end);
  return (
    STAND_IN.test(term) ||
    NAMES_SCREEN.test(after) ||
    (/^\p{Lu}\p{Ll}+$/u.test(term) && SIGNS.test(before)) ||
    (term === term.toUpperCase() &&
      (SHOUTED_BESIDE.test(before.slice(-20)) || SHOUTED_BESIDE.test(after.slice(0, 20))))
  );
}

function isWord({ sentence, offset }: PlacedSentence, span: Span, { tongue, lexicon }: Grammar): boolean {
  const term = sentence.terms.find(({ start }) => start === span.start - offset);
  if (!tongue.tagged && term && lexicon.has(term.word)) return true;
  return WORDS.some((tag) => term?.tags.has(tag));
}

function acronymsIn(text: string, offset: number): Span[] {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.filter((letter) => /\p{Lu}/u.test(letter)).length > letters.length * SHOUTED) return [];
  const written = [...text.matchAll(ACRONYM)].filter(({ index }) => !WRITTEN_ON.test(text.slice(0, index)));
  return written.map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

/** A term without its possessive: "raid's". */
function bare(term: string): string {
  return term.replace(/['’]s$/, '');
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Behind a term: "RMA (a return number)", "the RMA, that is the return number", "RMA means …". */
const EXPLAINED_BEHIND =
  /^["”’']?(?:\W{0,2}\(|,["”’']? ?(?:which|that|it)(?:'s|’s)? (?:all|only|just|simply|merely)? ?(?:it |that )?(?:is|means|stands)|,? (?:which|that) (?:is|means|stands)|,? (?:meaning|short for|i\.e\.|or\b|that is)| (?:means|stands for|is (?:our|the|a|an|what|just|simply) )|,? (?:cioè|ossia|ovvero|vale a dire|che (?:è|sarebbe|vuol dire|significa|sta per)|che ora si chiama|il nostro|la nostra)|:? (?:vuol dire|significa|sta per|è (?:il|lo|la|un|uno|una|quel|quella|solo)\b|è l['’]))/;
/** Before a term: "return number (RMA)", "it is called RMA", "the names SPF and RMA". */
const EXPLAINED_BEFORE =
  /(?:\(|(?:prints? as|printed as|shows? as|appears? as|listed as|labelled|called|known as|named|as shops say|the word|short(?:ened)? to|abbreviated|(?:which )?we call(?: it| that| this)?|names?|dett[oa]|chiamat[oa]|si chiama|la sigla|il cosiddetto|la cosiddetta|chiamiamo|abbreviato) ["“‘']?)(?:[A-Z]{2,6}["”’']? (?:and|or) ["“‘']?)?$/;

/** The customer brought it up: "the RMA number that you mentioned". */
const THEIR_WORD =
  /^(?: (?:number|code|form|field|box))? (?:that |which )?you (?:\w+ )?(?:mentioned|sent|gave|quoted|wrote|asked|named|typed|entered|meant?)\b|^,? che (?:lei |tu |voi )?(?:mi |ci )?(?:ha|hai|avete|aveva|avevi) (?:\w+to|scritto|detto|messo)\b/;

/** Whether words are explained where they stand. */
export function isExplained(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end);
  return (
    EXPLAINED_BEHIND.test(behind) || THEIR_WORD.test(behind) || EXPLAINED_BEFORE.test(text.slice(0, start))
  );
}
