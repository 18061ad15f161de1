import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../model';
import { checkPaths, checkWord, readCall, refuse } from './call';
import { NoCase, readTrials } from './cases';
import { loadRulebook } from './load';
import { tallyPatterns } from './tally-patterns';
import { printTally, tallyRules } from './tally';
import type { Trial } from './trials';

const usage = `npm run -s evaluate [-- --set NAME] [FILE or FOLDER …]

For each rule, and each pattern of the acts that rules find by, how many labelled cases it decides, right and wrong,
with three of each. The cases are those of tests/cases where no others are named.`;

const { values, positionals } = readCall(usage, { set: { type: 'string' } });
checkPaths(positionals, usage, 'files and folders');
const rulebook = loadRulebook();
const sets = LANGUAGES.flatMap((lang) => rulebook.chapter(lang)?.ruleSets.map(({ id }) => id) ?? []);
if (values.set) checkWord(values.set, [...new Set(sets)], 'rule set', usage);

const trials = trialsOf(
  positionals.length ? positionals : [fileURLToPath(new URL('../../tests/cases/', import.meta.url))],
);
const concerns = (set: string) => !values.set || set === values.set;

console.log(`Rules on ${trials.length} texts\n`);
printTally(tallyRules(trials, rulebook, concerns));
console.log('\nPatterns of the acts that these rules find by\n');
printTally(tallyPatterns(trials, rulebook, concerns));

function trialsOf(paths: readonly string[]): Trial[] {
  try {
    return readTrials(paths);
  } catch (error) {
    if (error instanceof NoCase) refuse(error.message, usage);
    throw error;
  }
}
