import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs the command line on lines, as a user's pipe would. */
function score(lines: readonly string[]) {
  const run = spawnSync('npm', ['run', '-s', 'score'], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const answers = run.stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  return { status: run.status, answers };
}

test('answers each line, in order, with offsets into the reply', () => {
  const reply = 'Hi Anna. As per our policy we cannot refund you.';
  const lines = Array.from({ length: 300 }, (_, id) =>
    JSON.stringify({ id, lang: 'en', customer: 'I want my money back.', thread: [], reply }),
  );
  const { status, answers } = score(lines);
  expect(status).toBe(0);
  expect(answers.map((answer) => (answer as { id: number }).id)).toEqual(lines.map((_, id) => id));
  const [{ findings, signals }] = answers as [
    { findings: { set: string; start: number; end: number; text: string }[]; signals: { set: string }[] },
  ];
  const finding = findings.find(({ set }) => set === 'rulebook');
  expect(reply.slice(finding?.start, finding?.end)).toBe(finding?.text);
  expect(signals.map(({ set }) => set)).toContain('outcome');
});

test('says what is wrong with a line, answers the others, and fails at the end', () => {
  const good = JSON.stringify({ id: 'b', customer: '', reply: 'Hello.' });
  const { status, answers } = score([
    '{',
    '{"id":"a","customer":"x"}',
    good,
    '{"id":"c","lang":"xx","customer":"","reply":""}',
  ]);
  expect(status).toBe(1);
  expect(answers).toMatchObject([
    { error: expect.stringMatching(/^not JSON/) },
    { id: 'a', error: expect.stringMatching(/reply/) },
    { id: 'b', score: 100 },
    { id: 'c', error: expect.stringMatching(/lang/) },
  ]);
});
