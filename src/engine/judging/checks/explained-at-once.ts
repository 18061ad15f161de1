import type { CaseReading } from '../../reading/case';
import { followsWords, leadsToWords, type TermPlace } from './beside';
import type { ConditionCheck } from './index';

/** "RMA (a return number)" */
const BRACKET_BEHIND = /^["”’']?\W{0,2}\(/;
/** "return number (RMA)" */
const BRACKET_BEFORE = /\(["“‘']?$/;
/** Of "called SPF and RMA" the second is introduced as well as the first. */
const ONE_BEFORE = /[A-Z]{2,6}["”’']? \p{Ll}{1,3} ["“‘']?$/u;

/** Whether the words at the place are explained just before or behind them. */
export const explainedAtOnce: ConditionCheck = (reading, { span, index }) =>
  span !== null && index !== null && isExplained(reading, { span, index });

/** Whether a term is explained where it stands, or was the customer's own: "the RMA that you mentioned". */
export function isExplained(reading: CaseReading, place: TermPlace): boolean {
  const { span, index } = place;
  const { text } = reading.reply;
  const before = text.slice(0, span.start);
  const [other = ''] = before.match(ONE_BEFORE) ?? [];
  return (
    BRACKET_BEHIND.test(text.slice(span.end)) ||
    BRACKET_BEFORE.test(before) ||
    leadsToWords(reading, place, '#Explains') ||
    leadsToWords(reading, place, '#CustomersTerm') ||
    followsWords(reading, place, '#IntroducesTerm') ||
    (other !== '' &&
      followsWords(
        reading,
        { index, span: { ...span, start: span.start - other.length } },
        '#IntroducesTerm',
      ))
  );
}
