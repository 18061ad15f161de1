import type { FindCheck } from './index';
import { NOWHERE } from '../place';

/** Long words have so many letters; with long sentences they make a text hard (after LIX, which serves any language). */
const LONG_WORD = 7;
/** A reply shorter than this has no style to speak of. */
const FEW_WORDS = 40;
/** LIX above which a text reads like an official letter. */
const HARD = 64;
/** So much harder than the customer's own text. */
const DISTANCE = 20;

/** A reply much harder to read than what the customer wrote. */
export const harderThanCustomer: FindCheck = ({ reply, customer, words }) => {
  if (words < FEW_WORDS) return [];
  const hardness = lix(reply.text);
  return hardness > HARD && hardness > lix(customer.text) + DISTANCE ? [NOWHERE] : [];
};

function lix(text: string): number {
  const words = text.replace(/\S+:\/\/\S+/g, '').match(/[\p{L}'’]+/gu) ?? [];
  const sentences = text.split(/[.!?:;\n]+/).filter((part) => /\p{L}/u.test(part)).length;
  if (!words.length || !sentences) return 0;
  return (
    words.length / sentences + (100 * words.filter((word) => word.length >= LONG_WORD).length) / words.length
  );
}
