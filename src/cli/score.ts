import { createReadStream } from 'node:fs';
import { exit, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { answersTo } from './answers';
import { checkPaths, readCall, refuse } from './call';
import { isFormat, writerOf } from './formats';
import { compileShipped } from './load';
import { createSummary } from './summary';

const usage = `npm run -s score [-- --summary] [--format jsonl|csv] [FILE …]

Judges replies, one JSON line each, from files or the standard input, on all cores and in order. Ends with 1 when a line
could not be judged, with 2 on a wrong call.`;

const { values, positionals } = readCall(usage, {
  summary: { type: 'boolean', default: false },
  format: { type: 'string', default: 'jsonl' },
});
const { format } = values;
if (!isFormat(format)) refuse(`--format is jsonl or csv, not "${format}".`, usage);
checkPaths(positionals, usage, 'files');

// Who reads the answers may have seen enough, as `head` has: that is no fault.
stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
  exit(0);
});

const write = writerOf(format);
/** Only the lines of JSON hold better words. */
const isCounting = values.summary || format !== 'jsonl';
const summary = createSummary();
for await (const answer of answersTo(linesOf(positionals), compileShipped, { isCounting })) {
  summary.add(answer);
  if (!values.summary) await print(write(answer));
}
if (values.summary) await print(`${summary.table()}\n`);
process.exitCode = summary.failed ? 1 : 0;

async function* linesOf(files: readonly string[]): AsyncGenerator<string> {
  const inputs = files.length ? files.map((file) => createReadStream(file)) : [stdin];
  for (const input of inputs) {
    // A file may begin with a mark of its encoding, and stand anywhere among files that were joined.
    for await (const line of createInterface({ input, crlfDelay: Infinity }))
      yield line.replace(/^\uFEFF/, '');
  }
}

/** A full pipe is waited for, so that a million lines need no more memory than ten. */
async function print(text: string): Promise<void> {
  if (!stdout.write(text)) await new Promise((resolve) => stdout.once('drain', resolve));
}
