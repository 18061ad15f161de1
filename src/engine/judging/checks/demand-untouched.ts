import type { Term } from '../../../language';
import { named } from '../../reading/case';
import type { Grammar } from '../../reading/grammar';
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
      sentence.terms.slice(end - 1, end + REACH).some((term) => isThing(term, grammar)),
    ),
  );
  if (!asked.length) return [];
  const wanted = contentWords(asked.map(({ sentence }) => sentence.text).join(' '), grammar.lang);
  const agrees = named(grammar, '#AgreesOutright');
  const acts = named(grammar, '#ActsOnIt');
  const deeds = body.filter(({ sentence }) => sentence.has(acts));
  const touched = deeds.some(
    ({ sentence }) =>
      sentence.has(agrees) || [...contentWords(sentence.text, grammar.lang)].some((word) => wanted.has(word)),
  );
  return touched || !deeds.length ? [] : [NOWHERE];
};

/** Without a tagger any word that says something may be a thing. */
function isThing({ word, tags }: Term, { lang, tongue }: Grammar): boolean {
  return tongue.tagged
    ? tags.has('Noun') && !tags.has('Pronoun')
    : contentWords(word, lang).size > 0 && !tags.has('Verb');
}
