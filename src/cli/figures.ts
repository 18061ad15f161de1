import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../model';
import { readTrials } from './cases';
import { figuresTable } from './figures-table';
import { loadRulebook } from './load';
import { putIntoReadme } from './readme';

/** `npm run -s figures`: measures the rules on the written cases and puts a table for each language into the README. */
const CASES = fileURLToPath(new URL('../../tests/cases/', import.meta.url));

const trials = readTrials([CASES]);
const rulebook = loadRulebook();
const names = new Intl.DisplayNames('en', { type: 'language' });
const sections = LANGUAGES.map(
  (lang) => `### ${names.of(lang)}\n\n${figuresTable(trials, rulebook, lang)}`,
).join('\n\n');
await putIntoReadme('figures', sections);
console.log(sections);
