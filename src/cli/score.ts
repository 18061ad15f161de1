import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { answerLine } from './answer';
import { loadRulebook } from './load';

const rulebook = loadRulebook();
let failed = false;

for await (const line of createInterface({ input: stdin, crlfDelay: Infinity })) {
  if (!line.trim()) continue;
  const answer = answerLine(line, rulebook);
  failed ||= 'error' in answer;
  // A full pipe is waited for, so that a million lines need no more memory than ten.
  if (!stdout.write(`${JSON.stringify(answer)}\n`))
    await new Promise((resolve) => stdout.once('drain', resolve));
}
process.exitCode = failed ? 1 : 0;
