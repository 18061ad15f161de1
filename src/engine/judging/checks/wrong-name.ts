import { named } from '../../reading/case';
import { sharesName } from '../../reading/names';
import { spanOf } from '../../reading/text';
import type { FindCheck } from './index';

/** A greeting that calls the customer by a name which is not theirs. */
export const wrongName: FindCheck = ({ grammar, reply, customerName }) => {
  if (customerName === null) return [];
  return reply.sentences.slice(0, 2).flatMap((placed, index) =>
    placed.sentence
      .matches(named(grammar, '#AddressesName'))
      .map((match) => spanOf(placed, match))
      .filter(({ start, end }) => !sharesName(reply.text.slice(start, end), customerName, grammar))
      .map((span) => ({ index, span })),
  );
};
