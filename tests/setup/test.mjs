// `npm test`: from a fresh clone to everything checked. Ends with the line "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { installDependencies, run } from '../../src/cli/install.mjs';

installDependencies();
if (!run('npx', 'tsx', 'tests/setup/browsers.ts')) process.exit(1);

const checks = {
  lint: ['oxlint'],
  format: ['prettier', '--check', '.'],
  types: ['tsc', '--noEmit'],
};
const failedChecks = Object.keys(checks).filter((name) => {
  console.log(`\n${name}`);
  return !run('npx', ...checks[name]);
});

const folder = mkdtempSync(join(tmpdir(), 'virgil-results-'));
const file = join(folder, 'results.json');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
run('npx', 'vitest', 'run', '--config', 'tests/vitest.config.ts', ...reporters, ...process.argv.slice(2));
const { passed, failed } = tally(file);
rmSync(folder, { recursive: true });

for (const name of failedChecks) console.log(`The check of ${name} failed; it counts as one.`);
console.log(`${passed} passed, ${failed + failedChecks.length} failed`);
process.exit(passed > 0 && failed + failedChecks.length === 0 ? 0 : 1);

/** Counts tests; a file that could not be run, and a run that left no results, count as one failure. */
function tally(results) {
  try {
    const { numPassedTests, numFailedTests, success, testResults } = JSON.parse(
      readFileSync(results, 'utf8'),
    );
    const unrun = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length;
    const failures = numFailedTests + unrun;
    return { passed: numPassedTests, failed: success ? failures : Math.max(1, failures) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
