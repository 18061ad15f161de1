import { named } from '../../reading/case';
import { NOWHERE } from '../place';
import type { FindCheck } from './index';
import { contentWords } from './words';

/** How many words behind a demand still tell what it is about. */
const REACH = 3;

/** The reply does one thing or another, but none that has to do with what the customer wants done. */
export const demandUntouched: FindCheck = ({ grammar, customer, body }) => {
  const demand = named(grammar, '#DemandsOther');
  const asked = customer.sentences.filter(({ sentence }) =>
    sentence.matches(demand).some(({ end }) =>
      // "Fix it" may be answered by anything; "another room" by a room.
      sentence.terms.slice(end - 1, end + REACH).some(({ tags }) => tags.has('Noun') && !tags.has('Pronoun')),
    ),
  );
  if (!asked.length) return [];
  const wanted = contentWords(asked.map(({ sentence }) => sentence.text).join(' '));
  const agrees = named(grammar, '#AgreesOutright');
  const acts = named(grammar, '#ActsOnIt');
  const deeds = body.filter(({ sentence }) => sentence.has(acts));
  const touched = deeds.some(
    ({ sentence }) =>
      sentence.has(agrees) || [...contentWords(sentence.text)].some((word) => wanted.has(word)),
  );
  return touched || !deeds.length ? [] : [NOWHERE];
};
