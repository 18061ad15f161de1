import type { FailedExample, Finding, OwnRuleSet, Trial } from '../../model';
import { noContent } from '../../model/content';
import { toCase, unmarked } from '../compile/proof';
import type { RuleFileExample, RuleSetFile } from '../compile/schema';
import { createHouse, type ReadLanguage } from '../house';
import { review } from '../review';
import { without } from '../rulebook';
import { ownLanguage, readOwn } from './compile';

/** Tries a rule set on its own examples and on a text, whether or not it is switched on. */
export function tryRuleSet(written: OwnRuleSet, text: string, read: ReadLanguage): Trial {
  const house = createHouse({ ...noContent, ruleSets: [written] }, read);
  const refusals = house.refusals();
  if (refusals.length) return { refusals, failing: [], findings: [] };
  const data = readOwn(written);
  // Only this set speaks, all of it.
  const rulebook = without(house.rulebook, (part) => 'rules' in part && part.id !== data.set);
  const find = (example: RuleFileExample, reply: string): readonly Finding[] =>
    review(toCase(example, reply, data.lang ?? ownLanguage), rulebook).findings;
  const found = text.trim() ? find({ reply: text, customer: undefined, thread: undefined }, text) : [];
  return {
    refusals,
    failing: failedExamples(data, find),
    findings: found.flatMap(({ span, severity, hint }) => (span ? [{ ...span, severity, hint }] : [])),
  };
}

type Find = (example: RuleFileExample, reply: string) => ReturnType<typeof review>['findings'];

function failedExamples({ set, rules }: RuleSetFile, find: Find): FailedExample[] {
  return Object.entries(rules).flatMap(([rule, { bad, good }]) => {
    const by = (example: RuleFileExample, reply: string): readonly Finding[] =>
      find(example, reply).filter((finding) => finding.rule === `${set}/${rule}`);
    return [
      ...bad.flatMap((example, at) => failedBad(example, by).map((failed) => ({ rule, at, ...failed }))),
      ...good.flatMap((example, at) => failedGood(example, by).map((failed) => ({ rule, at, ...failed }))),
    ];
  });
}

/** How an example failed; by which rule and where it stands is known around it. */
type Failure = Omit<FailedExample, 'rule' | 'at'>;

function failedBad(example: RuleFileExample, by: Find): Failure[] {
  const { reply, start, end } = unmarked(example.reply);
  const found = by(example, reply);
  const [first] = found;
  if (!first) return [{ kind: 'missed', example: example.reply, found: '' }];
  const isThere = found.some(({ span }) => span && span.start < end && span.end > start);
  if (start < 0 || isThere) return [];
  return [{ kind: 'elsewhere', example: example.reply, found: first.text }];
}

function failedGood(example: RuleFileExample, by: Find): Failure[] {
  const [first] = by(example, example.reply);
  return first ? [{ kind: 'alarm', example: example.reply, found: first.text }] : [];
}
