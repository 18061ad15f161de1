import type { Span } from '../../../model';
import type { RuleSet } from '../../compile/compiled';
import type { CaseReading } from '../../reading/case';
import type { Place } from '../place';
import { agentUnnamed } from './agent-unnamed';
import { answersMove } from './answers-move';
import { askedGivenDetail, askedGivenFact } from './asked-given-fact';
import { askedNamedValue } from './asked-named-value';
import { cares } from './cares';
import { customerNameUnused } from './customer-name-unused';
import { customerUsedWords } from './customer-used-words';
import { demandUntouched } from './demand-untouched';
import { echoes } from './echoes';
import { explainedAtOnce } from './explained-at-once';
import { givesName } from './gives-name';
import { harderThanCustomer } from './harder-than-customer';
import { nothingPersonal } from './nothing-personal';
import { opensReply, personalBefore, personalNear } from './personal';
import { repeatedDemand } from './repeated-demand';
import { sameAnswerAgain } from './same-answer-again';
import { severalSentences } from './several-sentences';
import { stockSentenceAgain } from './stock-sentence-again';
import { stepTriedBefore } from './step-tried-before';
import { triedStepAgain } from './tried-step-again';
import { unansweredSignal } from './unanswered-signal';
import { unknownJargon } from './unknown-jargon';
import { unsignedReply } from './unsigned-reply';
import { wrongName } from './wrong-name';

/** Finds places in the reply that no pattern can tell. */
export type FindCheck = (reading: CaseReading, set: RuleSet) => Place[];
/** Says something of a case, or of a place in its reply. */
export type ConditionCheck = (reading: CaseReading, place: Place) => boolean;
/** Hears a move that patterns can't tell: at its words, or (true) at none in particular. */
export type SignalCheck = (reading: CaseReading) => Span | boolean;

/** Where something that is missing is shown; null where no words speak of it. */
export type ShowCheck = (reading: CaseReading, set: RuleSet) => Span | null;

/** What a rule may name under `find-check`. */
export const FIND_CHECKS: Readonly<Record<string, FindCheck>> = {
  'agent-unnamed': agentUnnamed,
  'asked-given-detail': askedGivenDetail,
  'asked-given-fact': askedGivenFact,
  'asked-named-value': askedNamedValue,
  'customer-name-unused': customerNameUnused,
  'demand-untouched': demandUntouched,
  'harder-than-customer': harderThanCustomer,
  'nothing-personal': nothingPersonal,
  'same-answer-again': sameAnswerAgain,
  'stock-sentence-again': stockSentenceAgain,
  'tried-step-again': triedStepAgain,
  'unanswered-signal': unansweredSignal,
  'unknown-jargon': unknownJargon,
  'unsigned-reply': unsignedReply,
  'wrong-name': wrongName,
};

/** What a condition may name under `check`. */
export const CONDITION_CHECKS: Readonly<Record<string, ConditionCheck>> = {
  cares,
  'customer-used-words': customerUsedWords,
  echoes,
  'explained-at-once': explainedAtOnce,
  'opens-reply': opensReply,
  'personal-before': personalBefore,
  'personal-near': personalNear,
  'repeated-demand': repeatedDemand,
  'several-sentences': severalSentences,
  'step-tried-before': stepTriedBefore,
};

/** What a signal may name under `find-check`. */
export const SIGNAL_CHECKS: Readonly<Record<string, SignalCheck>> = {
  'gives-name': givesName,
  'repeated-demand': repeatedDemand,
};

/** What a rule may name under `show-check`. */
export const SHOW_CHECKS: Readonly<Record<string, ShowCheck>> = {
  'answers-move': answersMove,
};
