import type { RuleExample, RuleSetSummary, RuleSummary } from '../../model';
import type { RuleFile } from './language';
import { isRuleSet } from './language';
import { ruleSetFile, type RuleFileExample } from './schema';
import { readSource } from './source';

const FILL_IN = /\{[\w-]+\}/;

/** The rule sets of a language as lists and switches show them. */
export function summariesOf(files: readonly RuleFile[]): RuleSetSummary[] {
  return files
    .filter(({ path }) => isRuleSet(path))
    .map(({ path, text }) => {
      const { set, group, title, about, on } = readSource(path, text, ruleSetFile).data;
      return { id: set, group, title, about, on };
    });
}

/** The rules of each rule set of a language as people read about them, by the set's id. */
export function catalogueOf(files: readonly RuleFile[]): Record<string, RuleSummary[]> {
  const sets = files.filter(({ path }) => isRuleSet(path));
  return Object.fromEntries(
    sets.map(({ path, text }) => {
      const { data } = readSource(path, text, ruleSetFile);
      const rules = Object.entries(data.rules).map(([name, rule]) => ({
        id: `${data.set}/${name}`,
        title: rule.title ?? data.title,
        severity: rule.severity,
        on: rule.on,
        hint: spokenOf(rule.hint),
        bad: rule.bad.map(exampleOf),
        good: rule.good.map(exampleOf),
      }));
      return [data.set, rules];
    }),
  );
}

/** A hint as it reads where there is no case: the first that names nothing of one, else with gaps in the first. */
function spokenOf([first = '', ...others]: readonly string[]): string {
  const plain = [first, ...others].find((hint) => !FILL_IN.test(hint));
  return plain ?? first.replaceAll(new RegExp(FILL_IN, 'g'), '…');
}

function exampleOf({ reply, customer }: RuleFileExample): RuleExample {
  return { reply, ...(customer !== undefined && { customer }) };
}
