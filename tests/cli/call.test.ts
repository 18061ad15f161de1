import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

function call(command: string, ...options: string[]) {
  return spawnSync('npx', ['tsx', command, ...options], { input: '', encoding: 'utf8' });
}

const score = 'src/cli/score.ts';
const evaluate = 'src/cli/evaluate.ts';

test.each([
  ['a format that it does not know', score, ['--format', 'xml'], '--format is jsonl or csv, not "xml".'],
  ['an option that it does not know', score, ['--sumary'], "Unknown option '--sumary'"],
  ['a file that is not there', score, ['last-month.jsonl'], 'There is no file last-month.jsonl.'],
  ['a folder where files are read', score, ['rules'], 'rules is a folder.'],
  ['a rule set that is not there', evaluate, ['--set', 'wating'], 'There is no rule set "wating".'],
  ['a file without cases', evaluate, ['README.md'], 'README.md, line 1 is no labelled case: '],
  ['a browser that it does not know', 'src/cli/desk.ts', ['opera'], 'not "opera".'],
])('a call with %s ends with what is wrong, and how to call', (_what, command, options, says) => {
  const { stderr, status } = call(command, ...options);
  expect(status).toBe(2);
  expect(stderr).toContain(says);
  expect(stderr).toMatch(/^npm (?:run -s|start) .*\[/m);
});

test('asked for help, a command tells how to call it', () => {
  const { stdout, status } = call(score, '--help');
  expect([status, stdout]).toEqual([0, expect.stringContaining('npm run -s score [')]);
});
