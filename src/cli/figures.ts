import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTrials } from './cases';
import { figuresTable } from './figures-table';
import { loadRulebook } from './load';

/** `npm run -s figures`: measures the rules on the written cases and puts the table into the README. */
const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const CASES = fileURLToPath(new URL('../../tests/cases/', import.meta.url));
const [START, END] = ['<!-- figures: npm run -s figures -->', '<!-- /figures -->'];

const readme = readFileSync(README, 'utf8');
const [before, rest] = readme.split(START);
const after = rest?.split(END)[1];
if (before === undefined || after === undefined)
  throw new Error(`README.md has no place for figures: ${START} … ${END}`);
const table = figuresTable(readTrials([CASES]), loadRulebook(), 'en');
writeFileSync(README, `${before}${START}\n\n${table}\n\n${END}${after}`);
console.log(table);
