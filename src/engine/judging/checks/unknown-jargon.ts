import { named } from '../../reading/case';
import { spanOf } from '../../reading/text';
import type { FindCheck } from './index';
import { wordsOf } from './words';

const ACRONYM = /\b[A-Z][A-Z&]{1,5}\b/g;

/** In-house terms and acronyms that the customer did not use and that the reply does not explain at once. */
export const unknownJargon: FindCheck = ({ grammar, reply, customer, customerBefore }) => {
  const used = new Set([...customerBefore, customer].flatMap(({ text }) => wordsOf(text)));
  const jargon = named(grammar, '#Jargon');
  const everyday = named(grammar, '#EverydayTerm');
  return reply.sentences.flatMap((placed, index) => {
    const { sentence, offset } = placed;
    const known = sentence.matches(everyday).map((match) => spanOf(placed, match));
    const spans = [
      ...sentence.matches(jargon).map((match) => spanOf(placed, match)),
      ...acronyms(sentence.text, offset),
    ];
    return spans
      .filter((span) => !known.some(({ start, end }) => start <= span.start && end >= span.end))
      .filter((span) => !wordsOf(reply.text.slice(span.start, span.end)).every((word) => used.has(word)))
      .filter((span) => !isExplained(reply.text, span))
      .map((span) => ({ index, span }));
  });
};

function acronyms(text: string, offset: number): Array<{ start: number; end: number }> {
  // A sentence in capitals shouts; it is no acronym.
  if ((text.match(ACRONYM) ?? []).length > 3) return [];
  return [...text.matchAll(ACRONYM)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

/** "RMA (a return number)", "return number (RMA)", "the RMA, that is the return number". */
function isExplained(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /^\W{0,2}\(|^,? (?:which|that) (?:is|means)|^,? (?:meaning|short for|i\.e\.)|^,? (?:cioè|ossia|ovvero|vale a dire)/.test(
      text.slice(end),
    ) || text.slice(0, start).trimEnd().endsWith('(')
  );
}
