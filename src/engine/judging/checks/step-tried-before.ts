import { named } from '../../reading/case';
import { sentencesOfAll } from '../../reading/text';
import type { ConditionCheck } from './index';
import { contentIn, contentWords } from './words';

/** So many characters behind a place still tell the step that it opens. */
const STEP = 60;

/** Whether the step that stands at the place shares a word with what the customer said they tried. */
export const stepTriedBefore: ConditionCheck = ({ grammar, reply, customerEver }, { span, index }) => {
  const placed = index === null ? undefined : reply.sentences[index];
  if (!span || !placed) return false;
  const tried = named(grammar, '#TriedInVain');
  const said = sentencesOfAll(customerEver).filter(({ sentence }) => sentence.has(tried));
  const end = Math.min(span.end + STEP, placed.offset + placed.sentence.text.length);
  return [...contentWords(reply.text.slice(span.end, end), grammar)].some((word) =>
    said.some(({ sentence }) => contentIn(sentence).has(word)),
  );
};
