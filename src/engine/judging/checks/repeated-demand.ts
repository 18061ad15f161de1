import { named } from '../../reading/case';
import { mentions } from '../../reading/text';
import type { CaseReading } from '../../reading/case';
import type { Grammar } from '../../reading/grammar';
import { contentWords, overlap } from './words';

/** How much of a demand comes back when it is the same one. */
const SAME = 0.6;

/** Whether the customer demands what they demanded in an earlier message. */
export function repeatedDemand({ grammar, customer, customerBefore }: CaseReading): boolean {
  const demand = named(grammar, '#Demand');
  if (!mentions(customer, demand)) return false;
  const now = demandWords(customer, demand, grammar);
  return customerBefore.some(
    (text) => mentions(text, demand) && overlap(now, demandWords(text, demand, grammar)) >= SAME,
  );
}

function demandWords(
  { sentences }: CaseReading['customer'],
  demand: ReturnType<typeof named>,
  grammar: Grammar,
): Set<string> {
  return contentWords(
    sentences
      .filter(({ sentence }) => sentence.has(demand))
      .map(({ sentence }) => sentence.text)
      .join(' '),
    grammar,
  );
}
