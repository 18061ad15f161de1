import { named } from '../../reading/case';
import { remembered } from '../../reading/remembered';
import type { Sentence } from '../../reading/sentence';
import { sentencesOfAll, spanOf } from '../../reading/text';
import type { FindCheck } from './index';
import { contentWords } from './words';

/** So many words before a value still name it: "flight code AZ1189". */
const NAMES = 3;
/** So many words behind the asking still say what is asked for. */
const ASKED = 5;

/** What a value was called, and how it was written. */
interface NamedValue {
  names: ReadonlySet<string>;
  written: string;
}

/** A request for what the customer gave under that very name, whatever it is: "Targa FX221KL", and "la targa?" */
export const askedNamedValue: FindCheck = ({ grammar, customerEver, reply }) => {
  const open = sentencesOfAll(customerEver)
    .flatMap(({ sentence }) => valuesIn(sentence))
    // Who writes the value down has read it.
    .filter(({ written }) => !reply.text.includes(written));
  if (!open.length) return [];
  const asks = named(grammar, '#Asks');
  return reply.sentences.flatMap((placed, index) => {
    const { sentence } = placed;
    return sentence.matches(asks).flatMap(({ start, end }) => {
      const at = sentence.terms.slice(end, end + ASKED).findIndex(({ word }) => {
        const [name] = contentWords(word, grammar);
        return name !== undefined && open.some(({ names }) => names.has(name));
      });
      return at < 0 ? [] : [{ index, span: spanOf(placed, { start, end: end + at + 1 }) }];
    });
  });
};

const valuesIn = remembered((sentence: Sentence): NamedValue[] => {
  const { terms, text, grammar } = sentence;
  return sentence.matches(named(grammar, '#IdValue')).map(({ start, end }) => {
    const before = terms.slice(Math.max(0, start - NAMES), start).map(({ word }) => word);
    return {
      names: contentWords(before.join(' '), grammar),
      written: text.slice(terms[start]?.start, terms[end - 1]?.end),
    };
  });
});
