import type { Term } from '../../../language';
import { named } from '../../reading/case';
import type { Grammar } from '../../reading/grammar';
import { NOWHERE } from '../place';
import type { FindCheck } from './index';
import { contentIn } from './words';

/** How many words behind a demand still tell what it is about: more of them where pronouns and articles are split off. */
const REACH = 3;
const REACH_UNTAGGED = 5;

/** The reply does one thing or another, but none that has to do with what the customer wants done. */
export const demandUntouched: FindCheck = ({ grammar, customer, body }) => {
  const demand = named(grammar, '#DemandsOther');
  const reach = grammar.tongue.tagged ? REACH : REACH_UNTAGGED;
  const asked = customer.sentences.filter(({ sentence }) =>
    sentence.matches(demand).some(({ end }) =>
      // "Fix it" may be answered by anything; "another room" by a room.
      sentence.terms.slice(end - 1, end + reach).some((term) => isThing(term, grammar)),
    ),
  );
  if (!asked.length) return [];
  const wanted = new Set(asked.flatMap(({ sentence }) => [...contentIn(sentence)]));
  const agrees = named(grammar, '#AgreesOutright');
  const acts = named(grammar, '#ActsOnIt');
  const deeds = body.filter(({ sentence }) => sentence.has(acts));
  const touched = deeds.some(
    ({ sentence }) => sentence.has(agrees) || [...contentIn(sentence)].some((word) => wanted.has(word)),
  );
  return touched || !deeds.length ? [] : [NOWHERE];
};

/** Without a tagger only what the lexicon knows as a noun is surely a thing. */
function isThing({ word, tags }: Term, { lexicon, symbol, tongue }: Grammar): boolean {
  if (tongue.tagged) return tags.has('Noun') && !tags.has('Pronoun');
  const noun = symbol('#Noun');
  return noun !== undefined && lexicon.get(word).symbols.includes(noun);
}
