import { detectLanguage } from '../../language';
import type { Case } from '../../model';
import { readCase, type CaseReading } from '../reading/case';
import { remembered } from '../reading/remembered';
import type { TextReading } from '../reading/text';
import type { Chapter, Rulebook } from '../rulebook';
import { findSignals } from './signals';

/** So many words tell another language than the reply's for sure. */
const TELLING = 6;

/**
 * The reading with the customer's moves in it. A customer who writes in another language than the agent is read in
 * that language: the moves are the same in all, and are told in the reply's.
 */
export function withSignals(
  reading: CaseReading,
  kase: Case,
  chapter: Chapter,
  rulebook: Rulebook,
): CaseReading {
  const { lang } = reading.grammar;
  const spoken = spokenIn(reading.customer) ?? lang;
  if (spoken === lang) return { ...reading, signals: findSignals(reading, chapter.ruleSets) };
  const theirs = spoken === 'other' ? undefined : rulebook.chapter(spoken);
  // A language that nobody reads here says nothing.
  if (!theirs) return reading;
  const read = readCase({ ...kase, reply: '' }, theirs);
  const { facts, customerName } = read;
  const signals = findSignals(read, theirs.ruleSets).map((signal) => ({
    ...signal,
    says: saysOf(chapter, signal) ?? signal.says,
  }));
  return { ...reading, facts, customerName, signals };
}

/** The language that a text is surely in. */
const spokenIn = remembered(({ text }: TextReading) => {
  const words = text.trim().split(/\s+/).length;
  return words < TELLING ? null : detectLanguage(text);
});

function saysOf({ ruleSets }: Chapter, { set, kind }: { set: string; kind: string }): string | undefined {
  const signals = ruleSets.find(({ id }) => id === set)?.signals;
  return signals?.find((signal) => signal.kind === kind)?.says;
}
