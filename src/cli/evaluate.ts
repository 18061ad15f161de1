import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { readTrials } from './cases';
import { loadRulebook } from './load';
import { tallyPatterns } from './tally-patterns';
import { printTally, tallyRules } from './tally';

/**
 * `npm run -s evaluate [-- --set NAME] [FILE or FOLDER …]`: for each rule, and each pattern of the acts that rules
 * find by, how many labelled cases it decides, right and wrong, with three of each.
 */
const args = argv.slice(2);
const at = args.indexOf('--set');
const [, only] = at < 0 ? [] : args.splice(at, 2);
const paths = args.length ? args : [fileURLToPath(new URL('../../tests/cases/', import.meta.url))];

const rulebook = loadRulebook();
const trials = readTrials(paths);
const concerns = (set: string) => !only || set === only;

console.log(`Rules on ${trials.length} texts\n`);
printTally(tallyRules(trials, rulebook, concerns));
console.log('\nPatterns of the acts that these rules find by\n');
printTally(tallyPatterns(trials, rulebook, concerns));
