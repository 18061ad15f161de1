import { spawnSync } from 'node:child_process';
import Papa from 'papaparse';
import { expect, test } from 'vitest';

/** Runs the command line on lines, as a user's pipe would. */
function run(lines: readonly string[], ...options: string[]) {
  return spawnSync('npm', ['run', '-s', 'score', '--', ...options], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

function score(lines: readonly string[]) {
  const { status, stdout } = run(lines);
  const answers = stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  return { status, answers };
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

test('reads past the mark with which some programs begin a file', () => {
  const { status, answers } = score(['\uFEFF{"id":1,"customer":"","reply":"\uFEFFHello."}']);
  expect(status).toBe(0);
  expect(answers).toMatchObject([{ id: 1, score: 100 }]);
});

test('answers lines of several languages, in the order they came in', () => {
  const said = { en: 'You will have to call our billing department.', it: 'Deve rivolgersi al corriere.' };
  const mixed = Array.from({ length: 120 }, (_, id) => {
    const lang = id % 3 ? 'en' : 'it';
    return JSON.stringify({ id, lang, customer: '', reply: said[lang] });
  });
  const { status, answers } = score(mixed);
  expect(status).toBe(0);
  expect(answers).toMatchObject(
    mixed.map((_, id) => ({
      id,
      lang: id % 3 ? 'en' : 'it',
      findings: expect.arrayContaining([expect.objectContaining({ set: 'brush-off' })]),
    })),
  );
});

const lines = [
  { id: 1, customer: 'My order is late.', reply: 'You will have to call our billing department.' },
  { id: 2, customer: 'My order is late.', reply: 'I have sent you a new one, "express", =today.' },
  {
    id: '=3+3',
    customer: '',
    reply: 'Nous avons bien reçu votre message et nous vous répondrons dans les plus brefs délais.',
  },
].map((kase) => JSON.stringify(kase));

test('sums up what was found in how many replies, and what was left out', () => {
  const { stdout, status } = run([...lines, '{'], '--summary');
  expect(stdout).toMatch(/^2 replies, mean score \d+, 1 with nothing found$/m);
  expect(stdout).toMatch(/1 in a language that Virgil does not speak, 1 lines that are no case/);
  expect(stdout).toMatch(/^ +1 +50\.0% +brush-off$/m);
  expect(status).toBe(1);
});

test('writes a row for each finding, and one for a reply without any', () => {
  const rows = Papa.parse<Record<string, string>>(run(lines, '--format', 'csv').stdout.trim(), {
    header: true,
  }).data;
  expect(rows.filter(({ id }) => id === '1').map(({ set }) => set)).toContain('brush-off');
  expect(rows.filter(({ id }) => id !== '1')).toMatchObject([
    { id: '2', score: '100', set: '' },
    // No formula for a spreadsheet.
    { id: "'=3+3", lang: '' },
  ]);
});

test('ends without a fault when nobody reads on', () => {
  const line = JSON.stringify({ id: 1, lang: 'en', customer: '', reply: 'Calm down.' });
  const { stdout, stderr } = spawnSync('sh', ['-c', 'npm run -s score | head -n 1'], {
    input: `${line}\n`.repeat(3_000),
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/^\{"id":1,.*\}\n$/);
  expect(stderr).not.toContain('EPIPE');
});
