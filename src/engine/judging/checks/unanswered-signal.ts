import { mentions } from '../../reading/text';
import { NOWHERE } from '../place';
import type { FindCheck } from './index';

/** A move of this rule set that says what would answer it, and nothing in the reply does. */
export const unansweredSignal: FindCheck = ({ grammar, signals, reply }, set) => {
  const made = new Set(signals.filter((signal) => signal.set === set.id).map(({ kind }) => kind));
  const open = set.signals.filter(
    ({ kind, answered }) => made.has(kind) && answered.length && !mentions(reply, grammar.matchers(answered)),
  );
  return open.length ? [NOWHERE] : [];
};
