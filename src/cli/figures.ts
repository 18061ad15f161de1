import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { LANGUAGES } from '../model';
import { readTrials } from './cases';
import { figuresTable } from './figures-table';
import { loadRulebook } from './load';

/** `npm run -s figures`: measures the rules on the written cases and puts a table for each language into the README. */
const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const CASES = fileURLToPath(new URL('../../tests/cases/', import.meta.url));
const [START, END] = ['<!-- figures: npm run -s figures -->', '<!-- /figures -->'];

const readme = readFileSync(README, 'utf8');
const [before, rest] = readme.split(START);
const after = rest?.split(END)[1];
if (before === undefined || after === undefined)
  throw new Error(`README.md has no place for figures: ${START} … ${END}`);
const trials = readTrials([CASES]);
const rulebook = loadRulebook();
const names = new Intl.DisplayNames('en', { type: 'language' });
const sections = LANGUAGES.map(
  (lang) => `### ${names.of(lang)}\n\n${figuresTable(trials, rulebook, lang)}`,
).join('\n\n');
const written = `${before}${START}\n\n${sections}\n\n${END}${after}`;
writeFileSync(README, await format(written, { ...(await resolveConfig(README)), filepath: README }));
console.log(sections);
