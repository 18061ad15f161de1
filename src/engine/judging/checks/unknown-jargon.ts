import type { Span } from '../../../model';
import { named, type CaseReading } from '../../reading/case';
import type { Grammar } from '../../reading/grammar';
import { remembered } from '../../reading/remembered';
import type { Sentence } from '../../reading/sentence';
import { spanOf, type PlacedSentence, type TextReading } from '../../reading/text';
import { acronymsAt, acronymsIn, hasAcronyms, isName } from './acronyms';
import type { TermPlace } from './beside';
import { isExplained } from './explained-at-once';
import type { FindCheck } from './index';
import { fingerprint, wordsInAll, wordsOf } from './words';

/** As many acronyms of their own, and the customer speaks the language of the trade. */
const OWN_ACRONYMS = 3;
/** Of words that are everyday words elsewhere, so many in one sentence are hard to follow. */
const DENSE = 2;

/** In-house terms and acronyms that the customer did not use and that the reply does not explain at once. */
export const unknownJargon: FindCheck = (reading) => {
  const { grammar, customerEver, reply } = reading;
  const used = wordsInAll(customerEver);
  const termOf = ({ span }: TermPlace): string => reply.text.slice(span.start, span.end);
  const isUsed = (place: TermPlace): boolean =>
    wordsOf(bare(termOf(place)), grammar).every((word) => used.has(word));
  const found = reply.sentences.flatMap((placed, index) =>
    candidates(reading, placed, index)
      .map((span): TermPlace => ({ index, span }))
      .filter((place) => !isUsed(place) && !isName(reading, place)),
  );
  const explained = new Set(found.filter((place) => isExplained(reading, place)).map(termOf));
  return found.filter((place) => !explained.has(termOf(place)));
};

/** Whether the customer speaks the language of the trade. */
const isInitiated = remembered(
  (customerEver: readonly TextReading[]) =>
    acronymsIn(customerEver.map(({ text }) => text).join('\n')).length >= OWN_ACRONYMS,
);

/** Whether a sentence has anything that may be jargon: most have nothing. */
const isTechnical = remembered((grammar: Grammar) =>
  remembered(
    (sentence: Sentence) =>
      sentence.has(named(grammar, '#Jargon')) ||
      sentence.has(named(grammar, '#MildJargon')) ||
      hasAcronyms(sentence),
  ),
);

function candidates(reading: CaseReading, placed: PlacedSentence, index: number): Span[] {
  const { grammar, customerEver, reply } = reading;
  if (!isTechnical(grammar)(placed.sentence)) return [];
  const isUnknown = (span: Span): boolean =>
    !spansOf(reading, placed, '#EverydayTerm').some(
      ({ start, end }) => start <= span.start && end >= span.end,
    );
  const terms = spansOf(reading, placed, '#Jargon').filter(isUnknown);
  const mild = spansOf(reading, placed, '#MildJargon').filter(isUnknown);
  const acronyms = isInitiated(customerEver) ? [] : acronymsAt(reading, placed, index).filter(isUnknown);
  const kinds = new Set(
    [...mild, ...terms].map(({ start, end }) => fingerprint(bare(reply.text.slice(start, end)), grammar)),
  );
  return [...terms, ...acronyms, ...(kinds.size >= DENSE ? mild : [])];
}

function spansOf({ grammar }: CaseReading, placed: PlacedSentence, name: string): Span[] {
  return placed.sentence.matches(named(grammar, name)).map((match) => spanOf(placed, match));
}

/** A term without its possessive: "raid's". */
function bare(term: string): string {
  return term.replace(/['’]s$/, '');
}
