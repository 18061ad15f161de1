import type { FindCheck } from './index';
import { NOWHERE } from '../place';
import { contentWords } from './words';

/** A reply this long has room for one thing about this customer. */
const LONG = 45;

/** A long reply without one thing that belongs only to this customer: no name, no fact, not one of their words. */
export const nothingPersonal: FindCheck = ({ reply, customer, customerName, facts, words }) => {
  if (words < LONG) return [];
  if (customerName && reply.text.includes(customerName)) return [];
  if (facts.some(({ text }) => reply.text.includes(text))) return [];
  const theirs = contentWords(customer.text);
  const shared = [...contentWords(reply.text)].filter((word) => theirs.has(word));
  return shared.length ? [] : [NOWHERE];
};
